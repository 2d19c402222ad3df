package dk.kkr.hyphen;

import dk.kkr.model.Decision.Action;
import dk.kkr.model.Decision.Certainty;
import java.util.Optional;

/**
 * A blank before the hyphen is a dash, {@code 8.00 -} / {@code 9.30}, or was put there by the extractor, {@code er -} /
 * {@code hvervsfremme}. What stands on both sides tells: numbers, names and whole words of the dump make a dash.
 */
final class DashRule implements HyphenRule {
    @Override
    public Optional<Verdict> judge(LineBreak lineBreak, DumpWords words) {
        if (!lineBreak.hasStrayBlank()) {
            return Optional.empty();
        }
        String first = lineBreak.firstSegment();
        if (endsInDigit(lineBreak.stem()) && !first.isEmpty() && Character.isDigit(first.charAt(0))) {
            return dash(lineBreak, Certainty.CERTAIN, "spaced range of numbers");
        }
        if (Conjunctions.contains(lineBreak.right())) {
            return Optional.empty();
        }
        if (isBetweenNames(lineBreak, words)) {
            return dash(lineBreak, Certainty.LIKELY, "a capital behind a spaced hyphen");
        }
        boolean wholeWords = words.count(lineBreak.stem()) > 0 && words.count(first) > 0;
        return wholeWords && !words.hasJoined(lineBreak.stem(), first)
                ? dash(lineBreak, Certainty.UNSURE, "whole words on both sides of a spaced hyphen")
                : Optional.empty();
    }

    /**
     * {@code Odense -} / {@code Nyborg}, {@code DK2020 -} / {@code Klimaplaner}; not {@code VIP -} /
     * {@code Projekterne}, nor a name that the dump writes so.
     */
    private static boolean isBetweenNames(LineBreak lineBreak, DumpWords words) {
        String stem = lineBreak.stem();
        return !Character.isUpperCase(stem.charAt(stem.length() - 1))
                && Character.isUpperCase(lineBreak.right().charAt(0))
                && !words.hasHyphenated(lineBreak.lastSegment(), lineBreak.firstSegment());
    }

    private static boolean endsInDigit(String stem) {
        return Character.isDigit(stem.charAt(stem.length() - 1));
    }

    private static Optional<Verdict> dash(LineBreak lineBreak, Certainty certainty, String reason) {
        return Optional.of(new Verdict(Action.SPACE, lineBreak.dashed(), certainty, reason));
    }
}

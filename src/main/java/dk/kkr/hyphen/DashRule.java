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
    public Optional<Verdict> judge(BrokenWord broken, DumpWords words) {
        if (!broken.hasStrayBlank()) {
            return Optional.empty();
        }
        String first = broken.firstSegment();
        if (endsInDigit(broken.stem()) && !first.isEmpty() && Character.isDigit(first.charAt(0))) {
            return dash(broken, Certainty.CERTAIN, "spaced range of numbers");
        }
        if (Conjunctions.contains(broken.right())) {
            return Optional.empty();
        }
        if (isBetweenNames(broken, words)) {
            return dash(broken, Certainty.LIKELY, "a capital behind a spaced hyphen");
        }
        boolean wholeWords = words.count(broken.stem()) > 0 && words.count(first) > 0;
        return wholeWords && !words.hasJoined(broken.stem(), first)
                ? dash(broken, Certainty.UNSURE, "whole words on both sides of a spaced hyphen")
                : Optional.empty();
    }

    /**
     * {@code Odense -} / {@code Nyborg}, {@code DK2020 -} / {@code Klimaplaner}; not {@code VIP -} /
     * {@code Projekterne}, nor a name that the dump writes so.
     */
    private static boolean isBetweenNames(BrokenWord broken, DumpWords words) {
        String stem = broken.stem();
        return !Character.isUpperCase(stem.charAt(stem.length() - 1))
                && Character.isUpperCase(broken.right().charAt(0))
                && !words.hasHyphenated(broken.lastSegment(), broken.firstSegment());
    }

    private static boolean endsInDigit(String stem) {
        return Character.isDigit(stem.charAt(stem.length() - 1));
    }

    private static Optional<Verdict> dash(BrokenWord broken, Certainty certainty, String reason) {
        return Optional.of(new Verdict(Action.SPACE, broken.dashed(), certainty, reason));
    }
}

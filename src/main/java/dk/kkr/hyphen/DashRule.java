package dk.kkr.hyphen;

import dk.kkr.model.Decision.Action;
import dk.kkr.model.Decision.Certainty;
import java.util.Optional;

/**
 * A blank before the hyphen makes it a dash, {@code 8.00 -} / {@code 9.30}, or was put there by the extractor,
 * {@code er -} / {@code hvervsfremme}. A blank after it decides, in dumps that keep those; otherwise the two sides do:
 * numbers, names and whole words of the dump make a dash. The broken word itself does not count as one of the dump's.
 */
final class DashRule implements SignRule {
    @Override
    public Optional<Verdict> judge(BrokenWord broken, DumpWords words) {
        if (!broken.hasStrayBlank()) {
            return Optional.empty();
        }
        String first = broken.firstSegment();
        if (endsInDigit(broken.stem()) && !first.isEmpty() && Character.isDigit(first.charAt(0))) {
            return dash(broken, Certainty.CERTAIN, "spaced range of numbers");
        }
        if (broken.isBeforeConjunction()) {
            return isWholeWord(broken, words)
                    ? dash(broken, Certainty.UNSURE, "a whole word before a spaced hyphen")
                    : Optional.empty();
        }
        if (broken.blankAfter()) {
            return dash(broken, Certainty.LIKELY, "a hyphen between blanks");
        }
        return words.halves(broken.lastSegment(), first).haveHyphenatedForm()
                ? Optional.empty()
                : byBothSides(broken, words);
    }

    private static Optional<Verdict> byBothSides(BrokenWord broken, DumpWords words) {
        String first = broken.firstSegment();
        if (isBetweenNames(broken)) {
            return dash(broken, Certainty.LIKELY, "a capital after a spaced hyphen");
        }
        boolean isDash = !words.halves(broken.lastSegment(), first).haveJoinedForm()
                && (SyllableRule.isWithoutVowel(first) || areWords(broken, words));
        return isDash ? dash(broken, Certainty.UNSURE, "whole words beside a spaced hyphen") : Optional.empty();
    }

    /** In a dump that spaces its dashes elsewhere, what precedes the hyphen need not be a known word. */
    private static boolean areWords(BrokenWord broken, DumpWords words) {
        return words.count(broken.firstSegment()) > 0 && (words.count(broken.word()) > 0 || words.hasSpacedDashes());
    }

    /** {@code ordningen -} / {@code og}; not {@code social -} / {@code og} where the dump has {@code social- eller}. */
    private static boolean isWholeWord(BrokenWord broken, DumpWords words) {
        return !words.isOpen(broken.lastSegment())
                && !words.hasBeginning(broken.joined())
                && words.count(broken.word()) > 0;
    }

    /**
     * {@code Odense -} / {@code Nyborg}, {@code DK2020 -} / {@code Klimaplaner}; not {@code VIP -} / {@code Planer}.
     */
    private static boolean isBetweenNames(BrokenWord broken) {
        String stem = broken.stem();
        return !Character.isUpperCase(stem.charAt(stem.length() - 1))
                && Character.isUpperCase(broken.right().charAt(0));
    }

    private static boolean endsInDigit(String stem) {
        return Character.isDigit(stem.charAt(stem.length() - 1));
    }

    private static Optional<Verdict> dash(BrokenWord broken, Certainty certainty, String reason) {
        return Optional.of(new Verdict(Action.SPACE, broken.dashed(), certainty, reason));
    }
}

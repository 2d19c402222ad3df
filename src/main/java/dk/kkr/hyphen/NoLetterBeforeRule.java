package dk.kkr.hyphen;

import dk.kkr.model.Decision.Action;
import dk.kkr.model.Decision.Certainty;
import java.util.Optional;

/**
 * Words are hyphenated between letters only. A digit, quote or full stop before the hyphen, or a digit after it, makes
 * it hard: {@code 2019-} / {@code opgaveporteføljen}, {@code ph.d.-} / {@code studerende}, {@code 2021-} /
 * {@code 2022}.
 */
final class NoLetterBeforeRule implements SignRule {
    /** The longest word abbreviated with a full stop: {@code kapt.}, {@code afsn.}. */
    private static final int LONGEST_ABBREVIATION = 4;

    @Override
    public Optional<Verdict> judge(BrokenWord broken, DumpWords words) {
        String stem = broken.stem();
        if (stem.endsWith(",")) {
            return Optional.of(new Verdict(
                    Action.SPACE, broken.suspended(), Certainty.LIKELY, "a price, or a word left open before a comma"));
        }
        boolean endOfSentence = isEndOfSentence(stem);
        if (endOfSentence && Character.isUpperCase(broken.right().charAt(0))) {
            return Optional.of(new Verdict(
                    Action.SPACE, broken.suspended(), Certainty.UNSURE, "a dash after the end of a sentence"));
        }
        boolean letters = Character.isLetter(stem.charAt(stem.length() - 1))
                && Character.isLetter(broken.right().charAt(0));
        return letters
                ? Optional.empty()
                : Optional.of(new Verdict(
                        Action.KEEP,
                        broken.kept(),
                        endOfSentence ? Certainty.LIKELY : Certainty.CERTAIN,
                        "no letter on one side of the hyphen"));
    }

    /** {@code ikoner.-} / {@code Listen}; the words of abbreviations are shorter: {@code ph.d.-}, {@code nr.-}. */
    private static boolean isEndOfSentence(String stem) {
        int end = stem.length() - 1;
        if (stem.charAt(end) != '.') {
            return false;
        }
        int start = end;
        while (start > 0 && Character.isLetter(stem.charAt(start - 1))) {
            start--;
        }
        return end - start > LONGEST_ABBREVIATION;
    }
}

package dk.kkr.hyphen;

import dk.kkr.model.Decision.Action;
import dk.kkr.model.Decision.Certainty;
import java.util.Locale;
import java.util.Optional;

/**
 * Abbreviations and names have hyphens of their own: {@code VIP-} / {@code projekterne}, {@code Høje-} /
 * {@code Taastrup}. A word set in capitals is hyphenated like any other: {@code HOVED-} / {@code STADEN}.
 */
final class CapitalRule implements SignRule {
    /** Longer ones are taken for words set in capitals. */
    private static final int LONGEST_ABBREVIATION = 5;

    @Override
    public Optional<Verdict> judge(BrokenWord broken, DumpWords words) {
        String stem = broken.stem();
        boolean capitalBefore = Character.isUpperCase(stem.charAt(stem.length() - 1));
        boolean capitalAfter = Character.isUpperCase(broken.right().charAt(0));
        if (!capitalBefore && !capitalAfter) {
            return Optional.empty();
        }
        if (capitalBefore && capitalAfter && isWordInCapitals(broken, words)) {
            return Optional.of(new Verdict(Action.JOIN, broken.joined(), Certainty.LIKELY, "a word set in capitals"));
        }
        if (capitalBefore && isInCapitals(broken.firstSegment())) {
            return Optional.of(new Verdict(Action.KEEP, broken.kept(), Certainty.LIKELY, "capitals on both sides"));
        }
        return Optional.of(capitalBefore ? afterAbbreviation(broken) : beforeCapital(broken, words));
    }

    private static Verdict afterAbbreviation(BrokenWord broken) {
        boolean hasBlank = broken.blankAfter() || broken.hasStrayBlank();
        return new Verdict(
                Action.KEEP,
                broken.kept(),
                hasBlank ? Certainty.LIKELY : Certainty.CERTAIN,
                "an abbreviation before the hyphen");
    }

    /** Some names have a capital within, and are hyphenated before it: {@code Chat-} / {@code GPT}. */
    private static Verdict beforeCapital(BrokenWord broken, DumpWords words) {
        String left = broken.lastSegment();
        String right = broken.firstSegment();
        if (words.halves(left, right).haveHyphenatedForm() && !broken.blankAfter()) {
            return new Verdict(Action.KEEP, broken.kept(), Certainty.CERTAIN, "the dump has the hyphenated word");
        }
        return words.count(left + right) > 0
                ? new Verdict(Action.JOIN, broken.joined(), Certainty.LIKELY, "the dump has the joined word")
                : new Verdict(Action.KEEP, broken.kept(), Certainty.LIKELY, "a capital after the hyphen");
    }

    private static boolean isWordInCapitals(BrokenWord broken, DumpWords words) {
        String right = broken.firstSegment();
        return isInCapitals(right)
                && (broken.lastSegment().length() > LONGEST_ABBREVIATION
                        || words.count(broken.lastSegment() + right) > 0);
    }

    private static boolean isInCapitals(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }
}

package dk.kkr.hyphen;

import dk.kkr.model.Decision.Action;
import dk.kkr.model.Decision.Certainty;
import dk.kkr.text.Letters;
import java.util.Optional;

/**
 * Words are hyphenated between syllables. A single letter at the beginning of a word is not a syllable, {@code e-} /
 * {@code mail}, nor are lower-case letters without a vowel, {@code tv-} / {@code kanaler}; only names begin like that,
 * {@code St-} / {@code effen}. But an extractor may have put a blank into the word: {@code projek t-} /
 * {@code perioden}, where the dump has {@code projektperioden}.
 */
final class SyllableRule implements HyphenRule {
    /** Danish has no longer ones. */
    private static final int LONGEST_ABBREVIATION = 5;

    @Override
    public Optional<Verdict> judge(BrokenWord broken, DumpWords words) {
        String left = broken.lastSegment();
        boolean singleLetter = left.length() == 1;
        if (broken.hasStrayBlank() || !(singleLetter || isWithoutVowel(left))) {
            return Optional.empty();
        }
        if (words.halves(broken.before() + left, broken.firstSegment()).haveJoinedForm()) {
            return Optional.of(new Verdict(
                    Action.JOIN, broken.joined(), Certainty.LIKELY, "the dump has the word without its blank"));
        }
        if (singleLetter) {
            return Optional.of(
                    new Verdict(Action.KEEP, broken.kept(), Certainty.CERTAIN, "a single letter before the hyphen"));
        }
        return words.halves(left, broken.firstSegment()).haveJoinedForm()
                ? Optional.empty()
                : Optional.of(
                        new Verdict(Action.KEEP, broken.kept(), Certainty.LIKELY, "no syllable before the hyphen"));
    }

    /**
     * Whether a word is lower-case letters without a vowel, as abbreviations are: {@code tv}, {@code fx}, {@code kl}.
     * Foreign letters count as vowels.
     */
    static boolean isWithoutVowel(String word) {
        if (word.isEmpty() || word.length() > LONGEST_ABBREVIATION) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (!Letters.isConsonant(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}

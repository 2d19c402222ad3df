package dk.kkr.hyphen;

import java.util.Optional;

/**
 * Hyphens that an extractor removed together with the line's end, hard and suspended ones too:
 * {@code VIPinfrastrukturprojekterne}, {@code Frederikssundsog}. They are restored only where the dump has that very
 * form elsewhere, and only where the word cannot be Danish without: {@code fakta-ark} and {@code faktaark} both are.
 */
final class LostHyphens {
    private final DumpWords words;

    LostHyphens(DumpWords words) {
        this.words = words;
    }

    /** The word with its hyphen; empty where it lost none. */
    Optional<String> restore(String word) {
        Optional<String> hard = restoreHard(word);
        return hard.isPresent() ? hard : restoreSuspended(word);
    }

    /** An abbreviation or number that runs into a lower-case word. */
    private Optional<String> restoreHard(String word) {
        int head = 0;
        while (head < word.length() && !Character.isLowerCase(word.charAt(head))) {
            if (!Character.isLetterOrDigit(word.charAt(head))) {
                return Optional.empty();
            }
            head++;
        }
        boolean split = head > 1 && head < word.length();
        return split && words.hasHyphenated(word.substring(0, head), word.substring(head))
                ? Optional.of(word.substring(0, head) + "-" + word.substring(head))
                : Optional.empty();
    }

    private Optional<String> restoreSuspended(String word) {
        for (String conjunction : Conjunctions.all()) {
            if (word.length() > conjunction.length() && word.endsWith(conjunction)) {
                String open = word.substring(0, word.length() - conjunction.length()) + "-";
                if (words.count(open) > 0) {
                    return Optional.of(open + " " + conjunction);
                }
            }
        }
        return Optional.empty();
    }
}

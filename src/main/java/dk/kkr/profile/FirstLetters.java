package dk.kkr.profile;

import java.util.Collection;
import java.util.Locale;

/**
 * The letters with which some words begin, in any case: the quick answer for most other words, before they are cut out
 * of their line and compared. Outside ASCII, where cases have exceptions, any letter may begin one.
 */
final class FirstLetters {
    private static final char LAST_OF_ASCII = '~';

    private final String letters;

    private FirstLetters(String letters) {
        this.letters = letters;
    }

    /** @param words none of them empty */
    static FirstLetters of(Collection<String> words) {
        StringBuilder letters = new StringBuilder();
        for (String word : words) {
            String letter = word.substring(0, 1).toLowerCase(Locale.ROOT);
            letters.append(letters.indexOf(letter) < 0 ? letter + letter.toUpperCase(Locale.ROOT) : "");
        }
        return new FirstLetters(letters.toString());
    }

    /** Whether one of the words may begin with the character. */
    boolean has(char c) {
        return c > LAST_OF_ASCII || letters.indexOf(c) >= 0;
    }
}

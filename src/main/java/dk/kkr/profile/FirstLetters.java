package dk.kkr.profile;

import java.util.Collection;

/**
 * The letters with which some words begin, in any case, and how long they are: the quick answer for most other words,
 * before they are cut out of their line and compared. Outside ASCII, where cases have exceptions, any letter may begin
 * one.
 */
final class FirstLetters {
    private static final char LAST_OF_ASCII = '~';

    /** For each character of ASCII whether a word begins with it. */
    private final boolean[] ascii = new boolean[LAST_OF_ASCII + 1];

    private int shortest = Integer.MAX_VALUE;
    private int longest;

    private FirstLetters(Collection<String> words) {
        for (String word : words) {
            shortest = Math.min(shortest, word.length());
            longest = Math.max(longest, word.length());
            char letter = word.charAt(0);
            add(Character.toLowerCase(letter));
            add(Character.toUpperCase(letter));
        }
    }

    private void add(char letter) {
        if (letter <= LAST_OF_ASCII) {
            ascii[letter] = true;
        }
    }

    /** @param words none of them empty */
    static FirstLetters of(Collection<String> words) {
        return new FirstLetters(words);
    }

    /** Whether one of the words may begin with the character. */
    boolean has(char c) {
        return c > LAST_OF_ASCII || ascii[c];
    }

    /** The length of the shortest of the words. */
    int shortest() {
        return shortest;
    }

    /** The length of the longest of the words. */
    int longest() {
        return longest;
    }
}

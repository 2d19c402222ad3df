package dk.kkr.profile;

import java.util.Collection;

/**
 * The first three letters of some words: the quick answer for most other words. Case makes no difference, and a letter
 * may pass for another one: what passes must be compared.
 */
final class ThreeLetters {
    private static final int LENGTH = 3;

    /** Of a letter; they are the same in both cases. */
    private static final int BITS = 5;

    private static final int MASK = (1 << BITS) - 1;

    /** For each two first letters the third ones, a bit each. */
    private final int[] thirds = new int[1 << 2 * BITS];

    static ThreeLetters of(Collection<String> words) {
        ThreeLetters letters = new ThreeLetters();
        for (String word : words) {
            letters.add(word);
        }
        return letters;
    }

    /** Adds a word; one that is shorter is not told by its letters. */
    void add(String word) {
        if (word.length() < LENGTH) {
            return;
        }
        thirds[firstTwo(word.charAt(0), word.charAt(1))] |= 1 << (word.charAt(2) & MASK);
    }

    /** Whether one of the words may begin so. */
    boolean mayBegin(char first, char second, char third) {
        return (thirds[firstTwo(first, second)] >>> (third & MASK) & 1) != 0;
    }

    /** Whether it may be one of the words, or is shorter than three letters. */
    boolean mayBegin(String word) {
        return word.length() < LENGTH || mayBegin(word.charAt(0), word.charAt(1), word.charAt(2));
    }

    private static int firstTwo(char first, char second) {
        return (first & MASK) << BITS | second & MASK;
    }
}

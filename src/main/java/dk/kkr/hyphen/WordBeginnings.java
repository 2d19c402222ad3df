package dk.kkr.hyphen;

import java.util.Arrays;

/** Finds words by their beginnings: those that share their first characters are chained. */
final class WordBeginnings {
    /** Words are chained by this many first characters; shorter words are not. */
    private static final int KEY_LENGTH = 4;

    private static final int CHAIN_BITS = 11;

    private final WordLetters words;

    /** The index, plus one, of the last word of each chain, and of the word before each word in its chain. */
    private final int[] lastOfChain = new int[1 << CHAIN_BITS];

    private int[] previousInChain;

    /** @param expected so many words have room at first */
    WordBeginnings(WordLetters words, int expected) {
        this.words = words;
        this.previousInChain = new int[expected];
    }

    /** Adds the word with that index, which the span holds. */
    void add(int word, char[] text, int from, int to) {
        if (word == previousInChain.length) {
            previousInChain = Arrays.copyOf(previousInChain, word * 2);
        }
        if (to - from >= KEY_LENGTH) {
            int chain = chainOf(text, from);
            previousInChain[word] = lastOfChain[chain];
            lastOfChain[chain] = word + 1;
        }
    }

    /** Whether a word begins with the first characters of {@code beginning}. */
    boolean has(char[] beginning, int length) {
        if (length < KEY_LENGTH) {
            return hasShort(beginning, length);
        }
        for (int word = lastOfChain[chainOf(beginning, 0)]; word != 0; word = previousInChain[word - 1]) {
            if (words.beginsWith(word - 1, beginning, length)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasShort(char[] beginning, int length) {
        for (int word = 0; word < words.size(); word++) {
            if (words.beginsWith(word, beginning, length)) {
                return true;
            }
        }
        return false;
    }

    /** How many words begin this way and continue with a letter. */
    int withLetterAfter(char[] beginning) {
        int found = 0;
        for (int word = 0; word < words.size(); word++) {
            boolean isOne =
                    words.hasLetterAt(word, beginning.length) && words.beginsWith(word, beginning, beginning.length);
            found += isOne ? 1 : 0;
        }
        return found;
    }

    private static int chainOf(char[] text, int from) {
        return WordHash.scatter(WordHash.of(text, from, from + KEY_LENGTH), CHAIN_BITS);
    }
}

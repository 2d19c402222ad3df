package dk.kkr.hyphen;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Adjacent words that would be one word if the dump had that word, and words with several hyphens: their lines may hold
 * a {@link Residue}. One part of a residue stands nowhere else, so most neighbours drop out: both stood before.
 */
final class Neighbours {
    /** For each pair of neighbours, the hash of the two as one word, and the index of the line where it ends. */
    private int[] joined;

    private int[] lines;
    private int size;

    private final BitSet withHyphens = new BitSet();
    private int line;

    /**
     * The hash of the last whole word, whether it is new, and whether another may continue it: it is letters, and at
     * most a hyphen.
     */
    private int stem;

    private boolean stemIsNew;
    private boolean stemIsOpen;

    /**
     * The hash of the first half of a word broken at a line's end, and its number of letters; 0 where it has other
     * characters.
     */
    private int half;

    private int lettersOfHalf;

    /** @param expected so many pairs have room at first */
    Neighbours(int expected) {
        this.joined = new int[expected];
        this.lines = new int[expected];
    }

    /**
     * Adds a token that is nothing but letters.
     *
     * @param isNew whether the word did not occur before
     */
    void addLetters(int hash, int letters, boolean isNew) {
        addWord(hash, letters, isNew);
        stemIsOpen = true;
    }

    /**
     * Adds a token with other characters.
     *
     * @param isNew whether the token's word did not occur before
     */
    void add(TokenWalk token, boolean isNew) {
        int letters = lettersOf(token);
        addWord(hashOf(token, letters), letters, isNew);
        stemIsOpen = isStem(token, letters);
    }

    /** Adds the first half of a word broken at a line's end. */
    void addFirstHalf(TokenWalk token) {
        lettersOfHalf = token.isOfLettersAndMark() ? token.to() - token.from() - 1 : 0;
        half = token.hashBeforeLast();
    }

    /** Adds the second half, which makes one word with the first. */
    void addSecondHalf(TokenWalk token) {
        int letters = lettersOf(token);
        if (lettersOfHalf > 0 && letters > 0) {
            addWord(WordHash.joined(half, hashOf(token, letters), letters), lettersOfHalf + letters, true);
        }
        stemIsOpen = lettersOfHalf > 0 && isStem(token, letters);
    }

    void endLine() {
        line++;
    }

    /** The indices of lines on which a residue may end. */
    BitSet linesToLookAt(WordTable words) {
        BitSet found = (BitSet) withHyphens.clone();
        for (int i = 0; i < size; i++) {
            if (words.mayHave(joined[i]) && words.has(joined[i])) {
                found.set(lines[i]);
            }
        }
        return found;
    }

    private void addWord(int hash, int letters, boolean isNew) {
        if ((isNew || stemIsNew) && stemIsOpen && letters > 0) {
            addPair(WordHash.joined(stem, hash, letters));
        }
        stem = hash;
        stemIsNew = isNew;
    }

    private void addPair(int hash) {
        if (size == joined.length) {
            joined = Arrays.copyOf(joined, size * 2);
            lines = Arrays.copyOf(lines, size * 2);
        }
        joined[size] = hash;
        lines[size] = line;
        size++;
    }

    /** The number of letters with which the token begins. */
    private int lettersOf(TokenWalk token) {
        int length = token.to() - token.from();
        if (token.isOfLetters()) {
            return length;
        }
        return token.isOfLettersAndMark() ? length - 1 : lettersOfOther(token);
    }

    private int lettersOfOther(TokenWalk token) {
        int end = token.from();
        while (FoldedChar.isLetter(token.chars()[end])) {
            end++;
        }
        if (end > token.from() && hyphensFrom(end, token) > 1) {
            withHyphens.set(line);
        }
        return end - token.from();
    }

    private static int hyphensFrom(int from, TokenWalk token) {
        int hyphens = 0;
        for (int i = from; i < token.to(); i++) {
            hyphens += token.chars()[i] == '-' ? 1 : 0;
        }
        return hyphens;
    }

    private static int hashOf(TokenWalk token, int letters) {
        return switch (token.to() - token.from() - letters) {
            case 0 -> token.hash();
            case 1 -> token.hashBeforeLast();
            default -> WordHash.of(token.chars(), token.from(), token.from() + letters);
        };
    }

    private static boolean isStem(TokenWalk token, int letters) {
        int others = token.to() - token.from() - letters;
        return letters > 0 && (others == 0 || (others == 1 && token.last() == '-'));
    }
}

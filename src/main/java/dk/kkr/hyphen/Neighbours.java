package dk.kkr.hyphen;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Neighbours that might be one word, if the dump should have that word, and words with several hyphens: on their lines
 * a {@link Residue} may stand. One part of a residue stands nowhere else, so that most neighbours are none: both are
 * words that stood before.
 */
final class Neighbours {
    private static final int INITIAL_PAIRS = 1 << 11;

    /** The hashes of two neighbours as one word each, and the indices of the lines where they end. */
    private int[] joined = new int[INITIAL_PAIRS];

    private int[] lines = new int[INITIAL_PAIRS];
    private int size;

    private final BitSet withHyphens = new BitSet();
    private int line;

    /** The letters of the last whole word, and whether another may continue it: nothing else but a hyphen is in it. */
    private int stem;

    private boolean stemIsNew;
    private boolean stemIsOpen;

    /**
     * The letters of the first half of a word that a line's end broke, and how many they are; 0 where it has others.
     */
    private int half;

    private int lettersOfHalf;

    /**
     * Adds a token of letters alone.
     *
     * @param isNew whether the word stands nowhere before
     */
    void addLetters(int hash, int letters, boolean isNew) {
        addWord(hash, letters, isNew);
        stemIsOpen = true;
    }

    /**
     * Adds a token with other characters.
     *
     * @param isNew whether the token's word stands nowhere before
     */
    void add(TokenWalk token, boolean isNew) {
        int letters = lettersOf(token);
        addWord(hashOf(token, letters), letters, isNew);
        stemIsOpen = isStem(token, letters);
    }

    /** Adds the first half of a word that a line's end broke. */
    void addFirstHalf(TokenWalk token) {
        lettersOfHalf = token.isOfLettersAndMark() ? token.to() - token.from() - 1 : 0;
        half = WordHash.withoutLast(token.hash(), token.last());
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

    /** The indices of the lines on which a residue may end. */
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

    /** With how many letters the token begins. */
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
        return letters == token.to() - token.from()
                ? token.hash()
                : WordHash.of(token.chars(), token.from(), token.from() + letters);
    }

    private static boolean isStem(TokenWalk token, int letters) {
        int behind = token.to() - token.from() - letters;
        return letters > 0 && (behind == 0 || (behind == 1 && token.last() == '-'));
    }
}

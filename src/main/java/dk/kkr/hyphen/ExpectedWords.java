package dk.kkr.hyphen;

import java.util.List;

/**
 * How many different words a dump probably has, and how many letters they have together: tables of that size hold most
 * dumps, and take little memory for a short one. They grow where a dump has more.
 */
record ExpectedWords(int words, int letters) {
    /** In a dump of ten pages; longer ones repeat more of their words. */
    private static final int CHARACTERS_PER_WORD = 24;

    private static final int LETTERS_PER_WORD = 9;

    private static final int FEWEST = 1 << 6;

    /** A dump that has more is rare, or no agenda. */
    private static final int MOST = 3 << 10;

    static ExpectedWords in(List<String> lines) {
        int characters = 0;
        for (int i = 0; i < lines.size() && characters < MOST * CHARACTERS_PER_WORD; i++) {
            characters += lines.get(i).length();
        }
        int words = Math.max(FEWEST, Math.min(MOST, characters / CHARACTERS_PER_WORD));
        return new ExpectedWords(words, words * LETTERS_PER_WORD);
    }

    /** Neighbours of which one is new. */
    int pairs() {
        return words / 2 * 3;
    }

    /** A table with two to the power of this as slots is at most three quarters full. */
    int slotBits() {
        return Integer.SIZE - Integer.numberOfLeadingZeros((words - 1) * 4 / 3);
    }
}

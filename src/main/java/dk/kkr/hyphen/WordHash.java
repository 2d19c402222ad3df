package dk.kkr.hyphen;

/** A hash of words that allows appending characters and words, and removing the last character. */
final class WordHash {
    private static final int SHIFT = 5;

    /** Spreads the hashes of short words over all bits: a multiplier from the golden ratio. */
    private static final int SCATTER = 0x9E3779B9;

    private WordHash() {}

    static int of(char[] text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = add(hash, text[i]);
        }
        return hash;
    }

    static int add(int hash, char c) {
        return Integer.rotateLeft(hash, SHIFT) ^ c;
    }

    /** The hash of the word without its last character. */
    static int withoutLast(int hash, char last) {
        return Integer.rotateRight(hash ^ last, SHIFT);
    }

    /** The hash of two words as one, given the length of the second. */
    static int joined(int left, int right, int lengthOfRight) {
        return Integer.rotateLeft(left, SHIFT * lengthOfRight) ^ right;
    }

    /** The hash reduced to the given number of bits. */
    static int scatter(int hash, int bits) {
        return (hash * SCATTER) >>> Integer.SIZE - bits;
    }
}

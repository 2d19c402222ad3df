package dk.kkr.hyphen;

import java.util.Arrays;

/**
 * Counts words and finds them by their beginnings. Words are stretches of a {@link FoldedText}, and no string is made
 * for any: with maps of strings this took a third of the whole parse.
 */
final class WordTable {
    private static final int INITIAL_SLOTS = 1 << 12;
    private static final int INITIAL_WORDS = 1 << 11;
    private static final int INITIAL_LETTERS = 1 << 14;

    /** Words are found by so many first characters. */
    private static final int KEY_LENGTH = 4;

    private static final int CHAIN_BITS = 11;

    private static final int TRACE_BITS = 16;

    /** Scatters hashes of few characters over all bits: the golden ratio's. */
    private static final int SCATTER = 0x9E3779B9;

    /** Indices of words, increased by one, and above them their hashes; open addressing, at most half full. */
    private long[] slots = new long[INITIAL_SLOTS];

    /** All words, one behind the other, and where each begins; the next one's beginning is its end. */
    private char[] letters = new char[INITIAL_LETTERS];

    private int[] starts = new int[INITIAL_WORDS + 1];
    private int[] counts = new int[INITIAL_WORDS];
    private int size;

    /** For words of one beginning: the index of the last one, and of the one before each, increased by one. */
    private final int[] lastOfChain = new int[1 << CHAIN_BITS];

    private int[] previousInChain = new int[INITIAL_WORDS];

    /** A bit for the hash of every word, see {@link #mayHave}. */
    private final long[] traces = new long[1 << TRACE_BITS - 6];

    /** Counts the stretch, whose hash is given, as a word once more; returns whether it is the first time. */
    boolean count(int hash, char[] text, int from, int to) {
        int word = indexOf(hash, text, from, to);
        return counts[word]++ == 0;
    }

    /** Makes a word known by its beginning, without counting it. */
    void know(char[] text, int from, int to) {
        indexOf(WordHash.of(text, from, to), text, from, to);
    }

    /** How often the stretch, whose hash is given, was counted. */
    int countOf(int hash, char[] text, int from, int to) {
        int word = (int) slots[slotOf(hash, text, from, to)];
        return word == 0 ? 0 : counts[word - 1];
    }

    /** False where no known word has the hash: a quick answer for most of what is looked up. */
    boolean mayHave(int hash) {
        int trace = scatter(hash, TRACE_BITS);
        return (traces[trace >>> 6] & 1L << trace) != 0;
    }

    /** Whether a known word has the hash; two words may have the same. */
    boolean has(int hash) {
        int slot = spread(hash);
        while (slots[slot] != 0 && (int) (slots[slot] >>> Integer.SIZE) != hash) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slots[slot] != 0;
    }

    private int indexOf(int hash, char[] text, int from, int to) {
        int slot = slotOf(hash, text, from, to);
        int word = (int) slots[slot];
        return word == 0 ? insert(slot, hash, text, from, to) : word - 1;
    }

    /** Whether a known word begins so. */
    boolean hasBeginning(char[] beginning, int length) {
        if (length < KEY_LENGTH) {
            return hasShortBeginning(beginning, length);
        }
        for (int word = lastOfChain[chainOf(beginning, 0)]; word != 0; word = previousInChain[word - 1]) {
            if (beginsWith(word - 1, beginning, length)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasShortBeginning(char[] beginning, int length) {
        for (int word = 0; word < size; word++) {
            if (beginsWith(word, beginning, length)) {
                return true;
            }
        }
        return false;
    }

    /** How many words begin so and have a letter behind it. */
    int wordsWithLetterBehind(char[] beginning) {
        int found = 0;
        for (int word = 0; word < size; word++) {
            int behind = starts[word] + beginning.length;
            found += behind < starts[word + 1]
                            && FoldedChar.isLetter(letters[behind])
                            && beginsWith(word, beginning, beginning.length)
                    ? 1
                    : 0;
        }
        return found;
    }

    private boolean beginsWith(int word, char[] beginning, int length) {
        return starts[word + 1] - starts[word] >= length
                && Arrays.equals(letters, starts[word], starts[word] + length, beginning, 0, length);
    }

    private int insert(int slot, int hash, char[] text, int from, int to) {
        int word = size;
        int length = to - from;
        ensureRoom(length);
        System.arraycopy(text, from, letters, starts[word], length);
        starts[word + 1] = starts[word] + length;
        int trace = scatter(hash, TRACE_BITS);
        traces[trace >>> 6] |= 1L << trace;
        if (length >= KEY_LENGTH) {
            int chain = chainOf(text, from);
            previousInChain[word] = lastOfChain[chain];
            lastOfChain[chain] = word + 1;
        }
        size++;
        slots[slot] = (long) hash << Integer.SIZE | size;
        if (size * 2 > slots.length) {
            rehash();
        }
        return word;
    }

    private void ensureRoom(int length) {
        if (size == counts.length) {
            int capacity = size * 2;
            starts = Arrays.copyOf(starts, capacity + 1);
            counts = Arrays.copyOf(counts, capacity);
            previousInChain = Arrays.copyOf(previousInChain, capacity);
        }
        int needed = starts[size] + length;
        if (needed > letters.length) {
            letters = Arrays.copyOf(letters, Math.max(needed, letters.length * 2));
        }
    }

    private void rehash() {
        long[] old = slots;
        slots = new long[old.length * 2];
        for (long entry : old) {
            if (entry != 0) {
                int slot = spread((int) (entry >>> Integer.SIZE));
                while (slots[slot] != 0) {
                    slot = (slot + 1) & (slots.length - 1);
                }
                slots[slot] = entry;
            }
        }
    }

    /** The slot that holds the word, or the empty one in which it belongs. */
    private int slotOf(int hash, char[] text, int from, int to) {
        int slot = spread(hash);
        for (long entry = slots[slot]; entry != 0; entry = slots[slot]) {
            if ((int) (entry >>> Integer.SIZE) == hash && isWord((int) entry - 1, text, from, to)) {
                return slot;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private boolean isWord(int word, char[] text, int from, int to) {
        return Arrays.equals(letters, starts[word], starts[word + 1], text, from, to);
    }

    private int spread(int hash) {
        return scatter(hash, Integer.SIZE - Integer.numberOfLeadingZeros(slots.length - 1));
    }

    private static int scatter(int hash, int bits) {
        return (hash * SCATTER) >>> Integer.SIZE - bits;
    }

    private static int chainOf(char[] text, int from) {
        return scatter(WordHash.of(text, from, from + KEY_LENGTH), CHAIN_BITS);
    }
}

package dk.kkr.hyphen;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Counts words and finds them by their beginnings. Words are stretches of a {@link FoldedText}, or two of them one
 * behind the other, and no string is made for any: every word of a dump passes here three times, and with maps of
 * strings this took a third of the whole parse.
 */
final class WordTable {
    private static final int INITIAL_SLOTS = 1 << 12;
    private static final int INITIAL_WORDS = 1 << 11;
    private static final int INITIAL_LETTERS = 1 << 14;

    /** Words are found by so many first characters. */
    private static final int KEY_LENGTH = 4;

    private static final int CHAIN_BITS = 11;

    /** Letters with which a word's shape begins. */
    private static final int SHAPE_LETTERS = 3;

    private static final int SHAPE_BITS = 16;

    /** Scatters hashes of few characters over all bits: the golden ratio's. */
    private static final int SCATTER = 0x9E3779B9;

    /** Indices of words, increased by one; open addressing, at most half full. */
    private int[] slots = new int[INITIAL_SLOTS];

    /** All words, one behind the other, and where each begins; the next one's beginning is its end. */
    private char[] letters = new char[INITIAL_LETTERS];

    private int[] starts = new int[INITIAL_WORDS + 1];
    private int[] hashes = new int[INITIAL_WORDS];
    private int[] counts = new int[INITIAL_WORDS];
    private int size;

    /** For words of one beginning: the index of the last one, and of the one before each, increased by one. */
    private final int[] lastOfChain = new int[1 << CHAIN_BITS];

    private int[] previousInChain = new int[INITIAL_WORDS];

    /** The first letters and the length of every word, see {@link #mayHave}. */
    private final BitSet shapes = new BitSet(1 << SHAPE_BITS);

    /** Counts the stretch as a word {@code times} more; 0 makes it known by its beginning only. */
    void add(char[] text, int from, int to, int times) {
        int hash = hash(0, text, from, to);
        int slot = slotOf(hash, text, from, to, to, to);
        int word = slots[slot] == 0 ? insert(slot, hash, text, from, to) : slots[slot] - 1;
        counts[word] += times;
    }

    /** How often the word was counted that two stretches of a text make, one behind the other. */
    int count(char[] text, int leftFrom, int leftTo, int rightFrom, int rightTo) {
        int hash = hash(hash(0, text, leftFrom, leftTo), text, rightFrom, rightTo);
        int word = slots[slotOf(hash, text, leftFrom, leftTo, rightFrom, rightTo)];
        return word == 0 ? 0 : counts[word - 1];
    }

    /**
     * False where no known word begins as the two stretches do, one behind the other, and is as long: a quick answer
     * for most of what is looked up.
     */
    boolean mayHave(char[] text, int leftFrom, int leftTo, int rightFrom, int rightTo) {
        int left = leftTo - leftFrom;
        int length = left + rightTo - rightFrom;
        if (length < SHAPE_LETTERS) {
            return true;
        }
        int hash = hash(length, text, leftFrom, leftFrom + Math.min(left, SHAPE_LETTERS));
        return shapes.get(shapeOf(hash(hash, text, rightFrom, rightFrom + Math.max(0, SHAPE_LETTERS - left))));
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
        hashes[word] = hash;
        if (length >= SHAPE_LETTERS) {
            shapes.set(shapeOf(hash(length, text, from, from + SHAPE_LETTERS)));
        }
        if (length >= KEY_LENGTH) {
            int chain = chainOf(text, from);
            previousInChain[word] = lastOfChain[chain];
            lastOfChain[chain] = word + 1;
        }
        size++;
        slots[slot] = size;
        if (size * 2 > slots.length) {
            rehash();
        }
        return word;
    }

    private void ensureRoom(int length) {
        if (size == hashes.length) {
            int capacity = size * 2;
            starts = Arrays.copyOf(starts, capacity + 1);
            hashes = Arrays.copyOf(hashes, capacity);
            counts = Arrays.copyOf(counts, capacity);
            previousInChain = Arrays.copyOf(previousInChain, capacity);
        }
        int needed = starts[size] + length;
        if (needed > letters.length) {
            letters = Arrays.copyOf(letters, Math.max(needed, letters.length * 2));
        }
    }

    private void rehash() {
        slots = new int[slots.length * 2];
        for (int word = 0; word < size; word++) {
            int slot = spread(hashes[word]);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = word + 1;
        }
    }

    /** The slot that holds the word, or the empty one in which it belongs. */
    private int slotOf(int hash, char[] text, int leftFrom, int leftTo, int rightFrom, int rightTo) {
        int slot = spread(hash);
        while (slots[slot] != 0) {
            int word = slots[slot] - 1;
            int middle = starts[word] + leftTo - leftFrom;
            int end = starts[word + 1];
            if (hashes[word] == hash
                    && end - middle == rightTo - rightFrom
                    && Arrays.equals(letters, starts[word], middle, text, leftFrom, leftTo)
                    && Arrays.equals(letters, middle, end, text, rightFrom, rightTo)) {
                return slot;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private int spread(int hash) {
        return (hash ^ (hash >>> 16)) & (slots.length - 1);
    }

    private static int hash(int start, char[] text, int from, int to) {
        int hash = start;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + text[i];
        }
        return hash;
    }

    private static int shapeOf(int hash) {
        return (hash * SCATTER) >>> Integer.SIZE - SHAPE_BITS;
    }

    private static int chainOf(char[] text, int from) {
        return (hash(0, text, from, from + KEY_LENGTH) * SCATTER) >>> Integer.SIZE - CHAIN_BITS;
    }
}

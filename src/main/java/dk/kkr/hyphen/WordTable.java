package dk.kkr.hyphen;

import java.util.Arrays;

/**
 * Counts words and finds them by their beginnings. Words are spans of a {@link FoldedText}, and no string is made for
 * any: maps of strings took a third of the whole parse.
 */
final class WordTable {
    private static final int TRACE_BITS = 16;

    /**
     * Each slot: the index of a word, plus one, in the low half, its hash in the high half. Open addressing, at most
     * three quarters full.
     */
    private long[] slots;

    private int slotBits;
    private int[] counts;
    private final WordLetters words;
    private final WordBeginnings beginnings;

    /** A bit for the hash of every word, see {@link #mayHave}. */
    private final long[] traces = new long[1 << TRACE_BITS - 6];

    /** @param expected so many words have room without a larger table */
    WordTable(ExpectedWords expected) {
        this.slotBits = expected.slotBits();
        this.slots = new long[1 << slotBits];
        this.counts = new int[expected.words()];
        this.words = new WordLetters(expected);
        this.beginnings = new WordBeginnings(words, expected.words());
    }

    /** Counts one more occurrence of the span, whose hash is given; returns whether it is the first. */
    boolean count(int hash, char[] text, int from, int to) {
        int word = indexOf(hash, text, from, to);
        return counts[word]++ == 0;
    }

    /** Adds a word so that {@link #hasBeginning} finds it, without counting it. */
    void know(char[] text, int from, int to) {
        indexOf(WordHash.of(text, from, to), text, from, to);
    }

    /** How often the span was counted. */
    int countOf(char[] text, int from, int to) {
        return countOf(WordHash.of(text, from, to), text, from, to);
    }

    /** The same where the span's hash is known. */
    int countOf(int hash, char[] text, int from, int to) {
        if (!mayHave(hash)) {
            return 0;
        }
        int word = (int) slots[slotOf(hash, text, from, to)];
        return word == 0 ? 0 : counts[word - 1];
    }

    /** False where no known word has the hash: a quick answer for most of what is looked up. */
    boolean mayHave(int hash) {
        int trace = WordHash.scatter(hash, TRACE_BITS);
        return (traces[trace >>> 6] & 1L << trace) != 0;
    }

    /** Whether a known word has the hash; two words may have the same. */
    boolean has(int hash) {
        int slot = slotFor(hash);
        while (slots[slot] != 0 && (int) (slots[slot] >>> Integer.SIZE) != hash) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slots[slot] != 0;
    }

    /** Whether a known word begins this way. */
    boolean hasBeginning(char[] beginning, int length) {
        return beginnings.has(beginning, length);
    }

    /** How many words begin this way and continue with a letter. */
    int wordsWithLetterAfter(char[] beginning) {
        return beginnings.withLetterAfter(beginning);
    }

    private int indexOf(int hash, char[] text, int from, int to) {
        int slot = slotOf(hash, text, from, to);
        int word = (int) slots[slot];
        return word == 0 ? insert(slot, hash, text, from, to) : word - 1;
    }

    private int insert(int slot, int hash, char[] text, int from, int to) {
        int word = words.size();
        words.add(text, from, to);
        beginnings.add(word, text, from, to);
        if (word == counts.length) {
            counts = Arrays.copyOf(counts, word * 2);
        }
        int trace = WordHash.scatter(hash, TRACE_BITS);
        traces[trace >>> 6] |= 1L << trace;
        slots[slot] = (long) hash << Integer.SIZE | words.size();
        if (words.size() > slots.length / 4 * 3) {
            rehash();
        }
        return word;
    }

    private void rehash() {
        long[] old = slots;
        slots = new long[old.length * 2];
        slotBits++;
        for (long entry : old) {
            if (entry != 0) {
                int slot = slotFor((int) (entry >>> Integer.SIZE));
                while (slots[slot] != 0) {
                    slot = (slot + 1) & (slots.length - 1);
                }
                slots[slot] = entry;
            }
        }
    }

    /** The slot that holds the word, or the empty one where it belongs. */
    private int slotOf(int hash, char[] text, int from, int to) {
        int slot = slotFor(hash);
        for (long entry = slots[slot]; entry != 0; entry = slots[slot]) {
            if ((int) (entry >>> Integer.SIZE) == hash && words.equals((int) entry - 1, text, from, to)) {
                return slot;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private int slotFor(int hash) {
        return WordHash.scatter(hash, slotBits);
    }
}

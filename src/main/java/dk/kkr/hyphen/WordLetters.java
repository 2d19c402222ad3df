package dk.kkr.hyphen;

import java.util.Arrays;

/** The words of a dump, one after the other in one array; an index identifies each. */
final class WordLetters {
    private char[] letters;

    /** Where each word begins; it ends where the next begins. */
    private int[] starts;

    private int size;

    WordLetters(ExpectedWords expected) {
        this.letters = new char[expected.letters()];
        this.starts = new int[expected.words() + 1];
    }

    int size() {
        return size;
    }

    /** Adds the span as the last word. */
    void add(char[] text, int from, int to) {
        int length = to - from;
        int end = starts[size] + length;
        if (size + 1 == starts.length) {
            starts = Arrays.copyOf(starts, size * 2 + 1);
        }
        if (end > letters.length) {
            letters = Arrays.copyOf(letters, Math.max(end, letters.length * 2));
        }
        System.arraycopy(text, from, letters, starts[size], length);
        size++;
        starts[size] = end;
    }

    /** Whether the span equals the word. */
    boolean equals(int word, char[] text, int from, int to) {
        return Arrays.equals(letters, starts[word], starts[word + 1], text, from, to);
    }

    /** Whether the word begins with the first characters of {@code beginning}. */
    boolean beginsWith(int word, char[] beginning, int length) {
        return starts[word + 1] - starts[word] >= length
                && Arrays.equals(letters, starts[word], starts[word] + length, beginning, 0, length);
    }

    /** Whether the word has a letter at the offset. */
    boolean hasLetterAt(int word, int offset) {
        int at = starts[word] + offset;
        return at < starts[word + 1] && FoldedChar.isLetter(letters[at]);
    }
}

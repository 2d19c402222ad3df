package dk.kkr.model;

import java.util.Arrays;

/** The line of the dump on which each character of a section's text stands. */
public final class TextLines {
    /** Of an empty text. */
    public static final TextLines NONE = new TextLines(new int[0], new int[0]);

    private final int[] starts;
    private final int[] numbers;

    /**
     * Where each line begins.
     *
     * @param starts rising offsets in the text, one a line; not changed later
     * @param numbers the 1-based numbers of the lines; not changed later
     */
    public TextLines(int[] starts, int[] numbers) {
        if (starts.length != numbers.length) {
            throw new IllegalArgumentException(starts.length + " offsets for " + numbers.length + " lines");
        }
        this.starts = starts;
        this.numbers = numbers;
    }

    /**
     * The 1-based number of the line.
     *
     * @param offset within the text, which is not empty
     */
    public int lineAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return numbers[Math.max(0, found >= 0 ? found : -found - 2)];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextLines lines
                && Arrays.equals(starts, lines.starts)
                && Arrays.equals(numbers, lines.numbers);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(starts) + Arrays.hashCode(numbers);
    }

    @Override
    public String toString() {
        return numbers.length + " lines";
    }
}

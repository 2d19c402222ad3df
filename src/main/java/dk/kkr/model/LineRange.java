package dk.kkr.model;

/**
 * A run of lines of the dump, 1-based, both ends included.
 *
 * @param first the first line
 * @param last the last line, {@code first} itself where there is only one
 * @throws IllegalArgumentException if {@code first} is below 1 or {@code last} before {@code first}
 */
public record LineRange(int first, int last) {
    public LineRange {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("not a range of lines: " + first + "-" + last);
        }
    }
}

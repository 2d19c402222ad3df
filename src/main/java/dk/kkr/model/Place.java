package dk.kkr.model;

/**
 * A stretch of one line of the dump.
 *
 * @param line 1-based
 * @param from offset of its first UTF-16 unit in the normalised line
 * @param to offset after its last one
 */
public record Place(int line, int from, int to) {
    public Place {
        if (line < 1 || from < 0 || to <= from) {
            throw new IllegalArgumentException("not a stretch of a line: " + line + ":" + from + "-" + to);
        }
    }
}

package dk.kkr.model;

/**
 * Where a meeting was read from.
 *
 * @param file the path as the user gave it, {@code -} for standard input
 * @param sha256 hash of the dump's bytes, lower-case hexadecimal
 * @param encoding the charset it was decoded with, as IANA names it
 * @param lines how many lines it has; a last line without an end counts
 */
public record Source(String file, String sha256, String encoding, int lines) {
    public Source {
        if (lines < 0) {
            throw new IllegalArgumentException("negative number of lines: " + lines);
        }
    }
}

package dk.kkr.model;

/**
 * The words that state a fact.
 *
 * @param source where they stand
 * @param quote as printed
 * @param lines the lines of the dump on which they stand
 */
public record Evidence(Source source, String quote, LineRange lines) {
    /** Where a fact about the meeting was stated, best first. */
    public enum Source {
        COVER,
        RUNNING_HEADER,
        TEXT,
        /** The user gave it as an option. */
        OPTION;

        /** The source as in the output: {@code running-header}. */
        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** Words that stand on one line. */
    public static Evidence on(Source source, String quote, int line) {
        return new Evidence(source, quote, new LineRange(line, line));
    }
}

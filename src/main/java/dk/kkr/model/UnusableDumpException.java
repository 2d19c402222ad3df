package dk.kkr.model;

/**
 * A dump that cannot be made into a meeting: not text, no agenda item in it, undecodable. Its message is one line for
 * people that says what is wrong and what to do; the file's name is not in it.
 */
public final class UnusableDumpException extends Exception {
    private static final long serialVersionUID = 1L;

    /** What is said of a dump for which, or for whose output, the memory does not suffice. */
    public static final String TOO_LARGE =
            "is too large for the memory, parse it alone, with --jobs 1, or where Java has more";

    private final int line;

    /** @param line 1-based line that shows it; 0 where it is about the whole dump */
    public UnusableDumpException(int line, String message) {
        super(message);
        this.line = line;
    }

    /** A dump of which {@link #TOO_LARGE} is said. */
    public static UnusableDumpException tooLarge() {
        return new UnusableDumpException(0, TOO_LARGE);
    }

    /** 1-based line that shows it; 0 where it is about the whole dump. */
    public int line() {
        return line;
    }
}

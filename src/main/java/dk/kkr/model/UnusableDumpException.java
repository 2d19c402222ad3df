package dk.kkr.model;

/**
 * A dump that cannot become a meeting: not text, undecodable, or without agenda items. Its message is one line for
 * people that says what is wrong and what to do; the file's name is not in it.
 */
public final class UnusableDumpException extends Exception {
    private static final long serialVersionUID = 1L;

    /** The message for a dump that, or whose output, does not fit into memory. */
    public static final String TOO_LARGE =
            "does not fit into memory, parse it alone, with --jobs 1, or with more memory for Java";

    private final int line;

    /** @param line 1-based line that shows it; 0 where it is about the whole dump */
    public UnusableDumpException(int line, String message) {
        super(message);
        this.line = line;
    }

    /** The exception for a dump that is {@link #TOO_LARGE}. */
    public static UnusableDumpException tooLarge() {
        return new UnusableDumpException(0, TOO_LARGE);
    }

    /** 1-based line that shows it; 0 where it is about the whole dump. */
    public int line() {
        return line;
    }
}

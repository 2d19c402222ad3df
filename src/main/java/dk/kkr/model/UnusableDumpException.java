package dk.kkr.model;

/**
 * A dump that cannot be made into a meeting: not text, no agenda item in it, undecodable. Its message is one line for
 * people that says what is wrong and what to do; the file's name is not in it.
 */
public final class UnusableDumpException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;

    /** @param line 1-based line that shows it; 0 where it is about the whole dump */
    public UnusableDumpException(int line, String message) {
        super(message);
        this.line = line;
    }

    /** 1-based line that shows it; 0 where it is about the whole dump. */
    public int line() {
        return line;
    }
}

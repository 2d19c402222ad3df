package dk.kkr.text;

/** Texts of the dump, shortened for quoting in a message. */
public final class Quote {
    private static final int LENGTH = 60;

    private Quote() {}

    /** The text's beginning. */
    public static String beginningOf(String text) {
        return text.length() <= LENGTH ? text : text.substring(0, LENGTH) + " …";
    }

    /** The text's end. */
    public static String endOf(String text) {
        return text.length() <= LENGTH ? text : "… " + text.substring(text.length() - LENGTH);
    }
}

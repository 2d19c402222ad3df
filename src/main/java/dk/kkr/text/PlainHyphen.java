package dk.kkr.text;

/**
 * Replaces typographic hyphens by the keyboard's: U+2010 and U+2011, which Word puts into dates and case numbers so
 * that they do not break, {@code 12‑03‑2019}. For reading facts; the output's text keeps its own.
 */
public final class PlainHyphen {
    private static final char HYPHEN = '\u2010';
    private static final char NON_BREAKING = '\u2011';

    private PlainHyphen() {}

    /** The text with each of them replaced, its length unchanged; the text itself where it has none. */
    public static String in(String text) {
        return text.indexOf(NON_BREAKING) < 0 && text.indexOf(HYPHEN) < 0
                ? text
                : text.replace(NON_BREAKING, '-').replace(HYPHEN, '-');
    }
}

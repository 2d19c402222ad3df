package dk.kkr.text;

/**
 * Replaces typographic hyphens by the keyboard's: U+2010 and U+2011, which Word puts into dates and case numbers so
 * that they do not break, {@code 12‑03‑2019}. For reading facts; the output's text keeps its own.
 */
public final class PlainHyphen {
    private PlainHyphen() {}

    /** Whether a character is one of them. */
    public static boolean replaces(char c) {
        return c == LineEndHyphen.HARD || c == LineEndHyphen.HYPHEN;
    }

    /** The text with each of them replaced, its length unchanged; the text itself where it has none. */
    public static String in(String text) {
        return text.indexOf(LineEndHyphen.HARD) < 0 && text.indexOf(LineEndHyphen.HYPHEN) < 0
                ? text
                : text.replace(LineEndHyphen.HARD, '-').replace(LineEndHyphen.HYPHEN, '-');
    }
}

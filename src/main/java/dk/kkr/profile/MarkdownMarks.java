package dk.kkr.profile;

/**
 * Markdown's marks around a heading or a word: {@code **Baggrund**}, {@code ## Baggrund}, {@code __Baggrund__}. Fails
 * on text that itself begins with one, {@code #dkpol}.
 */
public final class MarkdownMarks {
    /** Around words. */
    public static final String EMPHASIS = "*_";

    /** Around words and before headings. */
    public static final String ALL = "#" + EMPHASIS;

    private MarkdownMarks() {}

    /** The text without marks and blanks at its ends. */
    public static String strip(String text) {
        return stripFrom(0, text);
    }

    /** The same of what follows an offset. */
    public static String stripFrom(int start, String text) {
        int from = endOf(text, start);
        int to = text.length();
        while (to > from && isMarkOrBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** The offset after the marks and blanks at {@code from}. */
    public static int endOf(String text, int from) {
        int at = from;
        while (at < text.length() && isMarkOrBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The text without doubled marks, wherever they stand. */
    static String withoutPairs(String text) {
        return text.replace("**", "").replace("__", "");
    }

    static boolean is(char c) {
        return c == '*' || c == '#' || c == '_';
    }

    private static boolean isMarkOrBlank(char c) {
        // Most characters are printed ones of ASCII, none of which is a blank.
        return c > ' ' && c <= '~' ? is(c) : Character.isWhitespace(c);
    }
}

package dk.kkr.profile;

/** Markdown's marks around a heading: {@code **Baggrund**}, {@code ## Baggrund}, {@code __Baggrund__}. */
public final class MarkdownMarks {
    private MarkdownMarks() {}

    /** The text without marks and blanks at its ends. */
    public static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isMark(text.charAt(from))) {
            from++;
        }
        while (to > from && isMark(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** The offset behind the marks and blanks that begin at {@code from}. */
    public static int endOf(String text, int from) {
        int at = from;
        while (at < text.length() && isMark(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isMark(char c) {
        return c == '*' || c == '#' || c == '_' || Character.isWhitespace(c);
    }
}

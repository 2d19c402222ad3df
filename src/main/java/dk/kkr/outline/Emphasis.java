package dk.kkr.outline;

/** Markdown's marks around a heading: {@code **Baggrund**}, {@code ## Baggrund}. */
final class Emphasis {
    private Emphasis() {}

    /** The text without marks and blanks at its ends. */
    static String strip(String text) {
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

    private static boolean isMark(char c) {
        return c == '*' || c == '#' || c == '_' || Character.isWhitespace(c);
    }
}

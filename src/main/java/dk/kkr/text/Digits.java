package dk.kkr.text;

/** ASCII digits in a line. */
public final class Digits {
    private Digits() {}

    /** Whether there is a digit at the offset; false after the end. */
    public static boolean isAt(String text, int offset) {
        return offset < text.length() && text.charAt(offset) >= '0' && text.charAt(offset) <= '9';
    }

    /** The offset after the digits that begin at {@code from}; {@code from} itself where there are none. */
    public static int endOf(String text, int from) {
        int at = from;
        while (isAt(text, at)) {
            at++;
        }
        return at;
    }

    /** Whether the text is nothing but digits. */
    public static boolean areAll(String text) {
        return endOf(text, 0) == text.length();
    }
}

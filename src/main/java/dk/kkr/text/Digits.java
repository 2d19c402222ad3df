package dk.kkr.text;

/** ASCII digits in a line. */
public final class Digits {
    private Digits() {}

    /** Whether the character is one. */
    public static boolean is(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether there is a digit at the offset; false after the end. */
    public static boolean isAt(String text, int offset) {
        return offset < text.length() && is(text.charAt(offset));
    }

    /** The offset after the digits that begin at {@code from}; {@code from} itself where there are none. */
    public static int endOf(String text, int from) {
        int at = from;
        while (isAt(text, at)) {
            at++;
        }
        return at;
    }

    /** Whether a text has one. */
    public static boolean areIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (is(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text is nothing but digits. */
    public static boolean areAll(String text) {
        return endOf(text, 0) == text.length();
    }
}

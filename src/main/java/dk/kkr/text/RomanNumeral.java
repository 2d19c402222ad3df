package dk.kkr.text;

/** Roman numerals of {@code I}, {@code V} and {@code X}, up to {@code XXXIX}: longer lists are numbered otherwise. */
public final class RomanNumeral {
    private static final String CAPITALS = "IVX";
    private static final String SMALL = "ivx";
    private static final int[] VALUES = {1, 5, 10};

    private RomanNumeral() {}

    /** The offset after the capitals of a numeral that begin at {@code from}; {@code from} where there are none. */
    public static int endOf(String text, int from) {
        return endOf(text, from, CAPITALS);
    }

    private static int endOf(String text, int from, String digits) {
        int at = from;
        while (at < text.length() && digits.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** Whether the text is nothing but a numeral, in small letters or capitals. */
    public static boolean is(String text) {
        boolean small = !text.isEmpty() && Character.isLowerCase(text.charAt(0));
        return !text.isEmpty() && endOf(text, 0, small ? SMALL : CAPITALS) == text.length();
    }

    /** The number that capitals stand for: 4 for {@code IV}. */
    public static int valueOf(String capitals) {
        int value = 0;
        for (int i = 0; i < capitals.length(); i++) {
            int digit = valueAt(capitals, i);
            boolean less = i + 1 < capitals.length() && digit < valueAt(capitals, i + 1);
            value += less ? -digit : digit;
        }
        return value;
    }

    private static int valueAt(String capitals, int index) {
        return VALUES[CAPITALS.indexOf(capitals.charAt(index))];
    }
}

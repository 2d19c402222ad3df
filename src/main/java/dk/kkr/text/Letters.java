package dk.kkr.text;

/** Letters in a text. Loops, since a stream would cost a short run more than the search itself. */
public final class Letters {
    /** Instead of a letter or digit. */
    public static final char NONE = 0;

    private static final char LAST_OF_ASCII = '~';

    private static final String CONSONANTS = "bcdfghjklmnpqrstvwxz";

    private Letters() {}

    /** Whether there is a letter in the text. */
    public static boolean areIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The offset after the letters that begin at {@code from}; {@code from} itself where there are none. */
    public static int endOf(String text, int from) {
        int at = from;
        while (at < text.length() && is(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The offset of the letters that end before {@code to}; {@code to} itself where there are none. */
    public static int startBefore(String text, int to) {
        int at = to;
        while (at > 0 && is(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Nearly all are small letters of ASCII. */
    private static boolean is(char c) {
        return (c >= 'a' && c <= 'z') || Character.isLetter(c);
    }

    /** The text's letters and digits in lower case: equal for texts that differ only in blanks, hyphens and case. */
    public static String withDigits(String text) {
        return withDigits(text, text.length());
    }

    /** The same of the text's beginning: its first letters and digits, no more than so many. */
    public static String withDigits(String text, int most) {
        char[] letters = new char[Math.min(most, text.length())];
        int count = 0;
        for (int i = 0; i < text.length() && count < letters.length; i++) {
            char letter = lower(text.charAt(i));
            if (letter != NONE) {
                letters[count++] = letter;
            }
        }
        return new String(letters, 0, count);
    }

    /** A letter or digit in lower case; {@link #NONE} for what is neither. */
    public static char lower(char c) {
        return c >= 'a' && c <= 'z' ? c : lowerOfOther(c);
    }

    /** Few characters are not of ASCII, where comparisons take far less than Unicode's tables. */
    private static char lowerOfOther(char c) {
        if (c > LAST_OF_ASCII) {
            return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : NONE;
        }
        if (c >= 'A' && c <= 'Z') {
            return (char) (c - 'A' + 'a');
        }
        return Digits.is(c) ? c : NONE;
    }

    /** Whether a small letter is a consonant; foreign letters count as vowels. */
    public static boolean isConsonant(char c) {
        return CONSONANTS.indexOf(c) >= 0;
    }

    /** Whether the text is nothing but letters. */
    public static boolean areAll(String text) {
        return endOf(text, 0) == text.length();
    }
}

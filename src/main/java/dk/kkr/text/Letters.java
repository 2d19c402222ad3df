package dk.kkr.text;

/** Letters in a text. Loops, since a stream would cost a short run more than the search itself. */
public final class Letters {
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
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The text's letters and digits in lower case: equal for texts that differ only in blanks, hyphens and case. */
    public static String withDigits(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                letters.append(Character.toLowerCase(text.charAt(i)));
            }
        }
        return letters.toString();
    }

    /** Whether the text is nothing but letters. */
    public static boolean areAll(String text) {
        return endOf(text, 0) == text.length();
    }
}

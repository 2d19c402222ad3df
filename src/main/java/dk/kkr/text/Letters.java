package dk.kkr.text;

/** Letters in a text: in loops, since a stream costs a short run more than the whole look. */
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

    /** The offset behind the letters that begin at {@code from}; {@code from} itself where there is none. */
    public static int endOf(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether there is nothing else in the text. */
    public static boolean areAll(String text) {
        return endOf(text, 0) == text.length();
    }
}

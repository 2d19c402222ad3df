package dk.kkr.text;

/**
 * Searches that take capitals and small letters for the same. Offsets are those of the text itself: to search in
 * {@code text.toLowerCase()} would shift them behind {@code İ}, which has two small characters.
 */
public final class IgnoringCase {
    private IgnoringCase() {}

    /** The first offset at or behind {@code from} where the word (not empty) stands; -1 where it does not. */
    public static int indexOf(String text, String word, int from) {
        int last = text.length() - word.length();
        int at = from;
        while (at <= last && !isAt(text, at, word)) {
            at++;
        }
        return at <= last ? at : -1;
    }

    /** The last offset at or before {@code from} where the word stands; -1 where it does not. */
    public static int lastIndexOf(String text, String word, int from) {
        int at = Math.min(from, text.length() - word.length());
        while (at >= 0 && !isAt(text, at, word)) {
            at--;
        }
        return at;
    }

    /** Most offsets fall at the first character, which is much quicker compared alone. */
    private static boolean isAt(String text, int at, String word) {
        char first = word.charAt(0);
        char c = text.charAt(at);
        return (c == first || Character.toLowerCase(c) == Character.toLowerCase(first))
                && text.regionMatches(true, at, word, 0, word.length());
    }

    /** Whether the text begins with the word. */
    public static boolean startsWith(String text, String word) {
        return text.regionMatches(true, 0, word, 0, word.length());
    }

    /** Whether the text ends with the word. */
    public static boolean endsWith(String text, String word) {
        return text.regionMatches(true, text.length() - word.length(), word, 0, word.length());
    }
}

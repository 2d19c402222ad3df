package dk.kkr.text;

/**
 * Searches that take capitals and small letters for the same. Offsets are those of the text itself: to search in
 * {@code text.toLowerCase()} would shift them behind {@code İ}, which has two small characters.
 */
public final class IgnoringCase {
    private IgnoringCase() {}

    /** The first offset at or behind {@code from} where the word stands; -1 where it does not. */
    public static int indexOf(String text, String word, int from) {
        for (int at = from; at + word.length() <= text.length(); at++) {
            if (text.regionMatches(true, at, word, 0, word.length())) {
                return at;
            }
        }
        return -1;
    }

    /** The last offset at or before {@code from} where the word stands; -1 where it does not. */
    public static int lastIndexOf(String text, String word, int from) {
        for (int at = Math.min(from, text.length() - word.length()); at >= 0; at--) {
            if (text.regionMatches(true, at, word, 0, word.length())) {
                return at;
            }
        }
        return -1;
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

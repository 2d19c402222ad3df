package dk.kkr.text;

import java.util.List;

/**
 * Searches that ignore case. Offsets are those of the text itself: {@code text.toLowerCase()} would shift them after
 * {@code İ}, whose lower case has two characters.
 */
public final class IgnoringCase {
    private IgnoringCase() {}

    /** The first offset at or after {@code from} where the word (not empty) stands; -1 where it does not. */
    public static int indexOf(String text, String word, int from) {
        int last = text.length() - word.length();
        char lower = Character.toLowerCase(word.charAt(0));
        char upper = Character.toUpperCase(lower);
        for (int at = from; at <= last; at++) {
            char c = text.charAt(at);
            // Most offsets fail at the first character; comparing an ASCII one with both cases is fastest.
            boolean begins = c == lower || c == upper || (c > '~' && Character.toLowerCase(c) == lower);
            if (begins && text.regionMatches(true, at, word, 0, word.length())) {
                return at;
            }
        }
        return -1;
    }

    /** Whether one of the words (not empty) stands in the text. */
    public static boolean containsAny(String text, List<String> words) {
        for (String word : words) {
            if (indexOf(text, word, 0) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The last offset at or before {@code from} where the word stands; -1 where it does not. */
    public static int lastIndexOf(String text, String word, int from) {
        int at = Math.min(from, text.length() - word.length());
        while (at >= 0 && !text.regionMatches(true, at, word, 0, word.length())) {
            at--;
        }
        return at;
    }

    /** Whether two characters are the same but for case, as {@link String#regionMatches} compares them. */
    public static boolean areSame(char one, char other) {
        return one == other || folded(one) == folded(other);
    }

    /** The same for characters that are the same but for case. */
    public static char folded(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
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

package dk.kkr.profile;

import dk.kkr.text.IgnoringCase;
import java.util.List;

/**
 * The word that stands with a page's number: {@code Side 7}, {@code Page 7}, {@code pg. 7}, {@code s. 7}. The short
 * forms occur in references to literature too ({@code [s. 7]}), so they count only on a line already known to be page
 * furniture.
 */
public final class PageWord {
    private static final List<String> WRITTEN_OUT = List.of("side", "page");
    private static final List<String> SHORT = List.of("pg.", "pg", "s.", "s");

    /** In characters: {@code SIDE | 112 AF 120}, with room to spare. */
    private static final int REACH = 40;

    private static final String BEFORE_NUMBER = " :=|";

    private PageWord() {}

    /** The offset after the word, written out, at {@code from}; -1 where there is none. */
    public static int endAt(String text, int from) {
        for (String word : WRITTEN_OUT) {
            if (text.regionMatches(true, from, word, 0, word.length())) {
                return from + word.length();
            }
        }
        return -1;
    }

    /** The offset after the first word, written out; -1 where there is none. */
    public static int endIn(String text) {
        for (String word : WRITTEN_OUT) {
            int at = IgnoringCase.indexOf(text, word, 0);
            if (at >= 0) {
                return at + word.length();
            }
        }
        return -1;
    }

    /** The start of the word, written out, that ends at {@code end}; -1 where there is none. */
    public static int startBefore(String text, int end) {
        for (String word : WRITTEN_OUT) {
            int at = end - word.length();
            if (text.regionMatches(true, at, word, 0, word.length())) {
                return at;
            }
        }
        return -1;
    }

    /**
     * The start of the last word, written out, close enough to the end to stand before a number; -1 where there is
     * none.
     */
    public static int lastIn(String text) {
        for (int at = text.length() - 1; at >= Math.max(0, text.length() - REACH); at--) {
            if (isFirstLetter(text.charAt(at)) && endAt(text, at) > 0) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isFirstLetter(char c) {
        return c == 's' || c == 'S' || c == 'p' || c == 'P';
    }

    /** Whether a text is such a word, written out or short, and nothing else. */
    public static boolean is(String text) {
        return isAnyOf(WRITTEN_OUT, text) || isAnyOf(SHORT, text);
    }

    /** Where the number of a word that ends at {@code end} must begin: after blanks, colon, bar, equals sign. */
    public static int numberAfter(String text, int end) {
        int at = end;
        while (at < text.length() && BEFORE_NUMBER.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static boolean isAnyOf(List<String> words, String text) {
        for (String word : words) {
            if (word.equalsIgnoreCase(text)) {
                return true;
            }
        }
        return false;
    }
}

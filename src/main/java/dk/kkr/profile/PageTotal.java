package dk.kkr.profile;

import dk.kkr.text.Digits;
import java.util.List;
import java.util.Set;

/** The number of pages, after a page's number: {@code af 12}, {@code ud af 12}, {@code of 12}, {@code /12}. */
public final class PageTotal {
    private static final List<String> BEGINNINGS = List.of("ud af ", "af ", "of ", "/");
    private static final Set<String> WORDS = Set.of("ud", "af", "of");

    private PageTotal() {}

    /** Whether a text is a total and nothing else. */
    public static boolean is(String text) {
        int number = afterWord(text);
        int end = Digits.endOf(text, number);
        return number > 0 && end > number && end == text.length();
    }

    /** The offset after the first words of a total, where its number must stand; 0 where the text is not a total. */
    public static int afterWord(String text) {
        for (String beginning : BEGINNINGS) {
            if (text.regionMatches(true, 0, beginning, 0, beginning.length())) {
                return afterBlanks(text, beginning.length());
            }
        }
        return 0;
    }

    /** Whether a word, in lower case, may be part of a total. */
    public static boolean hasWord(String word) {
        return WORDS.contains(word);
    }

    private static int afterBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}

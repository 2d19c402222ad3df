package dk.kkr.profile;

import dk.kkr.text.Letters;

/**
 * The name of all councils, before the region's: {@code KKR Sjælland}, {@code K K R S J Æ L L A N D},
 * {@code Kommunekontaktrådet i Syddanmark}. On a cover in any case; elsewhere the short form is in capitals.
 */
public final class CouncilWord {
    /** As it is written in running text. */
    public static final String ABBREVIATION = "KKR";

    /** In lower case, without its article. */
    public static final String NAME = "kommunekontaktråd";

    private CouncilWord() {}

    /** The offset after the word and its article, if it begins at {@code from}; -1 otherwise. */
    public static int endAt(String text, int from) {
        if (text.startsWith("K", from)) {
            int abbreviated = endOfAbbreviation(text, from);
            if (abbreviated > 0) {
                return abbreviated;
            }
        }
        return text.regionMatches(true, from, NAME, 0, NAME.length()) ? Letters.endOf(text, from + NAME.length()) : -1;
    }

    /** Whether it stands anywhere in the text. */
    public static boolean isIn(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if ((c == 'K' || c == 'k') && endAt(text, at) > 0) {
                return true;
            }
        }
        return false;
    }

    /** The letters are either all together or all spaced. */
    private static int endOfAbbreviation(String text, int from) {
        int second = afterBlanks(text, from + 1);
        int third = afterBlanks(text, second + 1);
        boolean even = second > from + 1 == third > second + 1;
        return even && text.startsWith("K", second) && text.startsWith("R", third) ? third + 1 : -1;
    }

    private static int afterBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}

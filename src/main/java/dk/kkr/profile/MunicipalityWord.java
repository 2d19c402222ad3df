package dk.kkr.profile;

import dk.kkr.text.IgnoringCase;

/**
 * The word {@code Kommune} in a participant's entry, also as part of {@code Regionskommune}; not {@code kommunernes}.
 */
public final class MunicipalityWord {
    static final String WORD = "kommune";

    private MunicipalityWord() {}

    /** Whether a text is the word and nothing else, as in a table cell. */
    public static boolean is(String text) {
        return text.equalsIgnoreCase(WORD);
    }

    /** Whether a text begins with it, {@code Kommune, formand}, {@code Regionskommune}: the rest of a wrapped name. */
    public static boolean startsWith(String text) {
        int blank = text.indexOf(' ');
        int end = endIn(text, 0);
        return end > 0 && end <= (blank < 0 ? text.length() : blank) + 1;
    }

    /** The offset after the first one at or after {@code from}; -1 where there is none. */
    public static int endIn(String text, int from) {
        for (int at = IgnoringCase.indexOf(text, WORD, from); at >= 0; at = IgnoringCase.indexOf(text, WORD, at + 1)) {
            int end = at + WORD.length();
            if (end == text.length() || !Character.isLetter(text.charAt(end))) {
                return end;
            }
        }
        return -1;
    }
}

package dk.kkr.profile;

import dk.kkr.text.IgnoringCase;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The headings of contents lists, {@code Indholdsfortegnelse}, {@code Punkter på dagsordenen}, and what Word prints
 * instead of a lost page number. Fails on a list headed in other words, {@code Aftenens sager}.
 */
public final class ContentsWords {
    private static final Set<String> HEADINGS = Set.of(
            "indhold",
            "indholdsfortegnelse",
            "indholdsoversigt",
            "indholdsliste",
            "dagsordenspunkter",
            "dagsordenpunkter",
            "dagsordenens punkter",
            "punkter på dagsordenen",
            "oversigt over punkter",
            "punktoversigt",
            "sagsoversigt");

    /** The head of the column of pages, {@code Indhold Side}. */
    private static final String PAGE_COLUMN = " side";

    /** {@code Siden sidst.....Fejl! Bogmærke er ikke defineret.} */
    private static final List<String> ERRORS = List.of("Fejl! Bogmærke", "Error! Bookmark");

    /** What each of them has, and few titles do. */
    private static final char ERROR_MARK = '!';

    private ContentsWords() {}

    /** Whether a text, without Markdown marks, is such a heading and nothing else but a colon. */
    public static boolean areHeading(String text) {
        int column = IgnoringCase.endsWith(text, PAGE_COLUMN) ? text.length() - PAGE_COLUMN.length() : text.length();
        String title = text.endsWith(":") ? text.substring(0, text.length() - 1) : text.substring(0, column);
        return HEADINGS.contains(title.strip().toLowerCase(Locale.ROOT));
    }

    /** Where Word's error message after a title begins; the text's length where there is none. */
    public static int startOfError(String text) {
        if (text.indexOf(ERROR_MARK) < 0) {
            return text.length();
        }
        for (String error : ERRORS) {
            int at = text.indexOf(error);
            if (at > 0) {
                return at;
            }
        }
        return text.length();
    }
}

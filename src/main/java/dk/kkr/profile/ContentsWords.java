package dk.kkr.profile;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What heads a contents list, {@code Indholdsfortegnelse}, {@code Punkter på dagsordenen}, and what Word prints in it
 * for a page that it lost. A document would break it that heads its list in words of its own, {@code Aftenens sager}.
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

    /** {@code Siden sidst.....Fejl! Bogmærke er ikke defineret.} */
    private static final List<String> ERRORS = List.of("Fejl! Bogmærke", "Error! Bookmark");

    private ContentsWords() {}

    /** Whether a text, without Markdown's marks, is such a heading and nothing else, its colon apart. */
    public static boolean areHeading(String text) {
        String title = text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
        return HEADINGS.contains(title.strip().toLowerCase(Locale.ROOT));
    }

    /** Where the message that stands instead of a page begins behind a title; the text's length where none does. */
    public static int startOfError(String text) {
        for (String error : ERRORS) {
            int at = text.indexOf(error);
            if (at > 0) {
                return at;
            }
        }
        return text.length();
    }
}

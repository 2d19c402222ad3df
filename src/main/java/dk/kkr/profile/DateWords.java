package dk.kkr.profile;

import dk.kkr.text.IgnoringCase;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Small words beside a date on a cover: {@code Tirsdag den 3. maj}, {@code Dato: 3. maj kl. 9.30}, {@code 3. maj på
 * rådhuset}. Fails on a date after a bare verb, {@code afholdes 3. maj}.
 */
public final class DateWords {
    static final String ARTICLE = "den";
    static final String SHORT_ARTICLE = "d.";

    /** Also the second part of a label: {@code Mødets dato}. */
    static final String DATE = "dato";

    private static final Set<String> BEFORE =
            Set.of(ARTICLE, SHORT_ARTICLE, "fra", DATE, ClockTime.WORD, ClockTime.WORD + ".", ClockTime.WRITTEN_OUT);
    private static final List<String> AFTER = List.of(ClockTime.WORD, "fra", "med ");

    private static final Set<String> OF_DOCUMENT = Set.of(
            "udskrevet",
            "udsendt",
            "sendt",
            "godkendt",
            "offentliggjort",
            "publiceret",
            "underskrevet",
            "opdateret",
            "revideret");

    private DateWords() {}

    /** Whether a word introduces a date: a weekday, {@code den}, {@code fra}. */
    public static boolean leads(String word) {
        return BEFORE.contains(word.toLowerCase(Locale.ROOT)) || DanishCalendar.isWeekday(word);
    }

    /** Whether a word, in lower case, is the label of a date: {@code mødedato}. */
    public static boolean isDate(String word) {
        return word.equals(DATE) || word.equals(MeetingWords.MEETING + DATE);
    }

    /** Whether a text begins with what follows a date: a time, a place. */
    public static boolean goOn(String text) {
        for (String word : AFTER) {
            if (text.startsWith(word)) {
                return true;
            }
        }
        return VenueWords.lead(text);
    }

    /** Whether a text before a date says what became of the document then: {@code Referat udsendt den}. */
    public static boolean areOfDocument(String text) {
        String before = withoutArticle(text.strip());
        return OF_DOCUMENT.contains(
                before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }

    /** Whether the text has the label of a date, at its beginning or as a word of its own. */
    public static boolean announce(String text) {
        return IgnoringCase.startsWith(text, DATE) || IgnoringCase.indexOf(text, " " + DATE, 0) >= 0;
    }

    /** Whether a text ends in the article of a date: {@code … mødet den}. */
    public static boolean endInArticle(String text) {
        return !withoutArticle(text).equals(text);
    }

    /** The text without a date's article at its end. */
    public static String withoutArticle(String text) {
        for (String article : List.of(ARTICLE, SHORT_ARTICLE)) {
            if (text.endsWith(" " + article)) {
                return text.substring(0, text.length() - article.length() - 1);
            }
        }
        return text;
    }
}

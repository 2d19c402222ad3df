package dk.kkr.profile;

import dk.kkr.text.IgnoringCase;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words before the first or the last day of a term. */
public final class PeriodWords {
    private static final List<String> START = List.of(
            "virkning fra",
            "virkning pr.",
            "perioden",
            "perioden fra",
            "pr.",
            "fra",
            "gældende fra",
            "funktionsperioden",
            "funktionsperiode",
            "valgperioden",
            "valgperiode");
    private static final List<String> END =
            List.of("til", "til og med", "frem til", "indtil", "t.o.m.", "udløber", "ophører", "udgangen af");
    private static final Set<String> BETWEEN = Set.of("-", "–", "til", "til og med", "og til", "t.o.m.", "—");
    private static final Set<String> TERMS = Set.of(
            "periode",
            "perioden",
            "mandatperiode",
            "mandatperioden",
            "valgperiode",
            "udpegningsperiode",
            "beskikkelsesperioden",
            "funktionsperiode",
            "funktionsperioden",
            "udpegningen",
            "udpegningerne",
            "udpegningsperioden",
            "valget",
            "valgperioden",
            "genudpegningen");

    private PeriodWords() {}

    /** What a day is to a term. */
    public enum Bound {
        START,
        END,
        NONE
    }

    /** Whether a text may have a day at all: it has a digit. */
    public static boolean mayHaveDay(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** What the words before a day make of it. */
    public static Bound before(String printed) {
        String text = withoutArticle(printed);
        for (String word : END) {
            if (endsWith(text, word)) {
                return Bound.END;
            }
        }
        for (String word : START) {
            if (endsWith(text, word)) {
                return Bound.START;
            }
        }
        return Bound.NONE;
    }

    private static boolean endsWith(String text, String word) {
        return text.endsWith(word)
                && (text.length() == word.length()
                        || !Character.isLetter(text.charAt(text.length() - word.length() - 1)));
    }

    /** Whether a text stands between the two days of a term and nothing else does. */
    public static boolean isBetween(String printed) {
        return BETWEEN.contains(withoutArticle(printed));
    }

    private static String withoutArticle(String printed) {
        String text = printed.strip().toLowerCase(Locale.ROOT);
        return DateWords.withoutArticle(" " + text).strip();
    }

    /** Whether a text may be about a term: a stem of its words stands in it. */
    public static boolean areTermIn(String text, int from, int to) {
        for (String stem : List.of("periode", "udpegning", "valget")) {
            int at = IgnoringCase.indexOf(text.substring(from, to), stem, 0);
            if (at >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word, in lower case, says that a sentence is about a term. */
    public static boolean areTerm(String word) {
        return TERMS.contains(word);
    }
}

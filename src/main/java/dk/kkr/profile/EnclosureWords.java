package dk.kkr.profile;

import dk.kkr.text.Digits;
import dk.kkr.text.Letters;
import dk.kkr.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words in a list of enclosures that are no enclosure's title. */
public final class EnclosureWords {
    private static final String WORD = "bilag";
    private static final List<String> ATTACHED = List.of("Vedlagt", "Vedhæft", "Bilag");
    private static final String NUMBER = "nr";
    private static final Set<String> NONE = Set.of("ingen", "intet", "ikke", "nej");
    private static final int MOST_WORDS_OF_NONE = 8;
    private static final int LONGEST_LABEL = 60;

    /** Words of a heading above enclosures: {@code Følgende bilag er vedlagt:}. */
    private static final Set<String> HEADING = Set.of(
            "bilag",
            "bilagene",
            "vedlagte",
            "vedlagt",
            "vedlægges",
            "vedhæftede",
            "vedhæftet",
            "følgende",
            "er",
            "som",
            "til",
            "sagen",
            "punktet",
            "der",
            "oversigt",
            "over",
            "liste",
            "og",
            "materiale",
            "øvrige",
            "elektroniske",
            "elektronisk",
            "links",
            "link",
            "bilagsliste",
            "bilagsoversigt",
            "henvisninger",
            "dokumenter");

    /** Words that lead to a URL. */
    private static final Set<String> LEADING = Set.of(
            "se",
            "kan",
            "ses",
            "læses",
            "læs",
            "findes",
            "finde",
            "hentes",
            "hent",
            "downloades",
            "tilgås",
            "link",
            "linket",
            "links",
            "lægges",
            "ligger",
            "tilgængelig",
            "tilgængeligt",
            "tilgængelige",
            "offentliggjort",
            "offentliggøres",
            "hjemmeside",
            "hjemmesiden",
            "hjemmesider",
            "webside",
            "websiden",
            "websitet",
            "website",
            "er",
            "via",
            "jf",
            "url",
            "adressen",
            "rekvireres",
            "vises",
            "her");

    private static final String SITE = "hjemmeside";

    /** Words among them. */
    private static final Set<String> AMONG = Set.of(
            "på",
            "her",
            "i",
            "under",
            "mere",
            "også",
            "følgende",
            "til",
            "den",
            "det",
            "dette",
            "om",
            "og",
            "denne",
            "internettet",
            "nettet",
            "fra",
            "ved",
            "a",
            "side");

    /** The last of a phrase that leads to a URL printed elsewhere: {@code lægges på hjemmesiden}. */
    private static final Set<String> LAST = Set.of("her", "link", "linket", "hjemmeside", "hjemmesiden");

    /** In characters; a heading of such words has fewer. */
    private static final int LONGEST_HEADING = 80;

    private EnclosureWords() {}

    /** The offset after {@code Bilag }, {@code (bilag nr. } at an offset; the offset itself where it does not stand. */
    public static int endOfWord(String text, int from) {
        int word = text.startsWith("(", from) ? from + 1 : from;
        int end = word + WORD.length();
        if (!text.regionMatches(true, word, WORD, 0, WORD.length()) || !text.startsWith(" ", end)) {
            return from;
        }
        int number = end + 1;
        if (!text.regionMatches(true, number, NUMBER, 0, NUMBER.length())) {
            return number;
        }
        int after = number + NUMBER.length();
        after += text.startsWith(".", after) ? 1 : 0;
        return text.startsWith(" ", after) && Digits.isAt(text, after + 1) ? after + 1 : number;
    }

    /** The last offset of {@code (bilag } in a part of a text; -1 where it does not stand. */
    public static int lastInBrackets(String text, int from, int to) {
        for (int at = to - 1; at >= from; at--) {
            if (text.charAt(at) == '(' && text.regionMatches(true, at + 1, WORD, 0, WORD.length())) {
                return at;
            }
        }
        return -1;
    }

    /** Whether a line says that there is no enclosure: {@code Ingen bilag.} */
    public static boolean sayNone(String line) {
        List<String> words = Words.ofLetters(line.toLowerCase(Locale.ROOT));
        if (words.isEmpty()) {
            return true;
        }
        if (words.size() > MOST_WORDS_OF_NONE) {
            return false;
        }
        for (String word : words) {
            if (NONE.contains(word)) {
                return words.contains(WORD) || (NONE.contains(words.get(0)) && words.size() <= 2);
            }
        }
        return false;
    }

    /** Whether a line, with or without a colon, has nothing but words of such a heading. */
    public static boolean areHeading(String line) {
        boolean may = line.length() <= LONGEST_HEADING
                && (line.endsWith(":") || SectionHeadings.typeOf(line).isPresent());
        return may && haveHeadingWordsAlone(line.toLowerCase(Locale.ROOT));
    }

    private static boolean haveHeadingWordsAlone(String lower) {
        boolean any = false;
        for (int at = 0; at < lower.length(); at++) {
            int end = Letters.endOf(lower, at);
            if (end > at && !HEADING.contains(lower.substring(at, end))) {
                return false;
            }
            any |= end > at;
            at = end;
        }
        return any;
    }

    /** {@code Vedlagt: …}; not {@code Link: …}, which may stand before anything. */
    public static boolean beginAttached(String text, int from) {
        for (String word : ATTACHED) {
            if (text.startsWith(word, from)) {
                return true;
            }
        }
        return false;
    }

    /** The offset after a label before a title, {@code Bilag: Notat}; {@code from} where there is none. */
    public static int endOfLabel(String text, int from, int to) {
        for (int at = from + 1; at < Math.min(to - 1, from + LONGEST_LABEL); at++) {
            if (text.charAt(at) == ':' && text.charAt(at + 1) == ' ') {
                return areHeading(text.substring(from, at + 1)) ? at + 2 : from;
            }
        }
        return from;
    }

    /** Whether a word, in lower case, leads to a URL: {@code findes}. */
    public static boolean leadToUrl(String lower) {
        return LEADING.contains(lower);
    }

    /** Whether a word, in lower case, may stand among such words. */
    public static boolean areAmong(String lower) {
        return AMONG.contains(lower);
    }

    /** {@code hjemmeside} of {@code regionens hjemmeside}. */
    public static boolean isSite(String lower) {
        return lower.startsWith(SITE);
    }

    /** Whether a word, in lower case, ends a phrase that leads to a URL. */
    public static boolean endLead(String lower) {
        return LAST.contains(lower);
    }
}

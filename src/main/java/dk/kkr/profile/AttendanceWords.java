package dk.kkr.profile;

import dk.kkr.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a word means in a heading of the list of participants. */
final class AttendanceWords {
    /** After a name they say that somebody came. */
    private static final List<String> VERBS = List.of("deltog", "deltager", "mødte");

    private static final List<String> PRESENT = List.of(
            "deltagere",
            "deltagende",
            "deltagelse",
            "mødedeltagere",
            "mødedeltagelse",
            "mødt",
            "fremmødte",
            "fremmødt",
            "stede",
            "tilstede",
            "tilstedeværende");
    private static final List<String> ABSENT = List.of(
            "afbud",
            "fravær",
            "forfald",
            "fraværende",
            "udeblevet",
            "udeblevne",
            "forhindret",
            "forhindrede",
            "manglende");

    /** They head those who belong to the council, whether or not they came; but {@code deltagende medlemmer} came. */
    private static final List<String> LIST = List.of(
            "deltagerfortegnelse",
            "deltagerliste",
            "deltagerkreds",
            "deltageroversigt",
            "mødekreds",
            "medlemmer",
            "medlemmerne",
            "suppleanter",
            "stedfortrædere");

    /** They head those who were invited, whether or not they came, even in {@code inviterede deltagere}. */
    private static final List<String> ASKED =
            List.of("inviterede", "indbudte", "indkaldte", "tilmeldte", "forventede", "mulige");

    /** They head those who are not members. */
    private static final List<String> OTHERS = List.of(
            "øvrige",
            "andre",
            "desuden",
            "endvidere",
            "herudover",
            "derudover",
            "gæst",
            "gæster",
            "observatør",
            "observatører",
            "tilforordnede",
            "embedsmænd",
            "embedsfolk",
            "oplægsholder",
            "oplægsholdere",
            "rådgivere");

    /** So do these, {@code fællessekretariatet}. */
    private static final Affixes STAFF = Affixes.endings(List.of(
            "sekretariat", "sekretariatet", "administration", "administrationen", "forvaltning", "forvaltningen"));

    /** By what means somebody took part. */
    private static final List<String> MEANS = List.of("fysisk", "virtuelt", "online", "digitalt");

    private static final List<String> NOT = List.of("ikke", "ej", "uden", "undtagen", "undtagelse", "bortset", "nær");

    /** Words that accompany the others: {@code følgende havde meldt afbud}, {@code til stede på mødet var}. */
    private static final List<String> FILL = List.of(
            "følgende",
            "modtaget",
            "indløbet",
            "kommet",
            "fortsat",
            "havde",
            "har",
            "der",
            "var",
            "er",
            "blev",
            "som",
            "i",
            "på",
            "ved",
            "via",
            "under",
            "hele",
            "dele",
            "af",
            "mødet",
            "møde",
            "dagens",
            "meldt",
            "meldte",
            "fra",
            "og",
            "samt",
            "de",
            "den",
            "for",
            "med",
            "lovligt",
            "begge",
            "alle",
            "samtlige",
            "også",
            "forud",
            "/");

    /** Who they are that a heading is about, {@code afbud fra politikere}; alone it heads a group of those listed. */
    private static final List<String> PEOPLE =
            List.of("personer", "politikere", "politikerne", "repræsentanter", "repræsentanterne");

    /** A body may follow these: {@code Fra Region Sjælland deltog}. */
    private static final List<String> PREPOSITIONS = List.of("fra", "for", "i", "på", "via", "ved");

    /** What a word means. */
    enum Meaning {
        PRESENT,
        ABSENT,
        LIST,
        ASKED,
        OTHERS,
        STAFF,
        NOT,
        /** An item's number with the word before it. */
        ITEM,
        FILL,
        UNKNOWN
    }

    private static final Map<String, Meaning> MEANINGS = meanings();

    private AttendanceWords() {}

    static List<String> verbs() {
        return VERBS;
    }

    static List<String> means() {
        return MEANS;
    }

    private static Map<String, Meaning> meanings() {
        Map<String, Meaning> meanings = new HashMap<>();
        add(Meaning.PRESENT, PRESENT, meanings);
        add(Meaning.PRESENT, VERBS, meanings);
        add(Meaning.ABSENT, ABSENT, meanings);
        add(Meaning.LIST, LIST, meanings);
        add(Meaning.ASKED, ASKED, meanings);
        add(Meaning.OTHERS, OTHERS, meanings);
        add(Meaning.NOT, NOT, meanings);
        add(Meaning.FILL, FILL, meanings);
        add(Meaning.FILL, MEANS, meanings);
        add(Meaning.FILL, PEOPLE, meanings);
        return meanings;
    }

    private static void add(Meaning meaning, List<String> words, Map<String, Meaning> meanings) {
        for (String word : words) {
            meanings.put(word, meaning);
        }
    }

    /** @param word in lower case */
    static Meaning of(String word) {
        if (word.endsWith("deltagerliste") || word.endsWith("fremmødeliste") || word.endsWith("medlemmer")) {
            return Meaning.LIST;
        }
        Meaning meaning = MEANINGS.getOrDefault(word, Meaning.UNKNOWN);
        return meaning == Meaning.UNKNOWN && STAFF.areIn(word) ? Meaning.STAFF : meaning;
    }

    /** A word of a heading in lower case, without the marks at its end. */
    static String bare(String word) {
        int end = word.length();
        while (end > 0 && ",.".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, end).toLowerCase(Locale.ROOT);
    }

    /** {@code Deltagerliste}: a list of those who take part, unlike one of members. */
    static boolean areThoseWhoTakePart(String word) {
        return of(word) == Meaning.LIST && word.contains("deltager");
    }

    /** {@code Repræsentanter for kommunerne}. */
    static boolean areRepresentatives(String word) {
        return word.equals("repræsentanter") || word.equals("repræsentant");
    }

    /** Whether a word, in lower case, names the people of a group: {@code politikere}. */
    static boolean arePeople(String word) {
        return PEOPLE.contains(word);
    }

    /** Whether a text, in lower case, has only such words. */
    static boolean areAll(String text) {
        for (String word : Words.of(text)) {
            if (of(word) == Meaning.UNKNOWN) {
                return false;
            }
        }
        return true;
    }

    /** Whether those of a body follow: {@code fra Region Sjælland}, not {@code via Teams}. */
    static boolean leadsBody(String word) {
        return word.equals("fra") || word.equals("for");
    }

    /** Whether a text has a word that denies. */
    static boolean deny(String text) {
        for (String word : Words.ofLetters(text)) {
            if (of(word.toLowerCase(Locale.ROOT)) == Meaning.NOT) {
                return true;
            }
        }
        return false;
    }

    /** Whether another body may follow: {@code fra KL og Danske Regioner}. */
    static boolean joins(String word) {
        return word.equals("og") || word.equals("samt");
    }

    static boolean isPreposition(String word) {
        return PREPOSITIONS.contains(word);
    }

    /**
     * {@code Til stede: Alle undtagen Bo Dam}: the offset after the words that deny, which are the heading's; who is
     * excepted from the absentees is not said to have come.
     */
    static int endOfExcept(String entries) {
        boolean denied = false;
        int at = 0;
        while (at < entries.length()) {
            int end = Words.endAt(entries, at);
            Meaning meaning = of(bare(entries.substring(at, end)));
            if (meaning == Meaning.UNKNOWN) {
                return denied ? at : 0;
            }
            denied |= meaning == Meaning.NOT;
            at = end + 1;
        }
        return 0;
    }
}

package dk.kkr.profile;

import java.util.List;
import java.util.Set;

/** What a word means in a heading of the list of participants. */
final class AttendanceWords {
    /** After a name they say that somebody came. */
    private static final List<String> VERBS = List.of("deltog", "deltager", "mødte");

    private static final Set<String> PRESENT = Set.of(
            "deltagere",
            "deltagende",
            "deltagelse",
            "mødedeltagere",
            "mødt",
            "fremmødte",
            "fremmødt",
            "stede",
            "tilstede",
            "tilstedeværende");
    private static final Set<String> ABSENT = Set.of(
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
    private static final Set<String> LIST = Set.of(
            "deltagerfortegnelse",
            "deltagerliste",
            "deltagerkreds",
            "deltageroversigt",
            "mødekreds",
            "medlemmer",
            "suppleanter",
            "stedfortrædere");

    /** They head those who were invited, whether or not they came, even in {@code inviterede deltagere}. */
    private static final Set<String> ASKED =
            Set.of("inviterede", "indbudte", "indkaldte", "tilmeldte", "forventede", "mulige");

    /** They head those who are not members. */
    private static final Set<String> OTHERS = Set.of(
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
            "sekretariat",
            "sekretariatet",
            "administration",
            "administrationen",
            "embedsmænd",
            "embedsfolk",
            "oplægsholder",
            "oplægsholdere",
            "rådgivere");

    /** By what means somebody took part. */
    private static final List<String> MEANS = List.of("fysisk", "virtuelt", "online", "digitalt");

    private static final Set<String> NOT = Set.of("ikke", "ej", "uden");

    /** Words that accompany the others: {@code følgende havde meldt afbud}, {@code til stede på mødet var}. */
    private static final Set<String> FILL = Set.of(
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
            "begge",
            "alle",
            "også",
            "personer",
            "politikere");

    /** A body may follow these: {@code Fra Region Sjælland deltog}. */
    private static final List<String> PREPOSITIONS = List.of("fra", "for", "i", "på", "via", "ved");

    /** What a word means. */
    enum Meaning {
        PRESENT,
        ABSENT,
        LIST,
        ASKED,
        OTHERS,
        NOT,
        FILL,
        UNKNOWN
    }

    private AttendanceWords() {}

    static List<String> verbs() {
        return VERBS;
    }

    static List<String> means() {
        return MEANS;
    }

    /** @param word in lower case */
    static Meaning of(String word) {
        if (word.endsWith("deltagerliste") || word.endsWith("fremmødeliste")) {
            return Meaning.LIST;
        }
        if (PRESENT.contains(word) || VERBS.contains(word)) {
            return Meaning.PRESENT;
        }
        if (ABSENT.contains(word)) {
            return Meaning.ABSENT;
        }
        if (LIST.contains(word)) {
            return Meaning.LIST;
        }
        if (ASKED.contains(word)) {
            return Meaning.ASKED;
        }
        if (OTHERS.contains(word)) {
            return Meaning.OTHERS;
        }
        return NOT.contains(word)
                ? Meaning.NOT
                : FILL.contains(word) || MEANS.contains(word) ? Meaning.FILL : Meaning.UNKNOWN;
    }

    static boolean isPreposition(String word) {
        return PREPOSITIONS.contains(word);
    }
}

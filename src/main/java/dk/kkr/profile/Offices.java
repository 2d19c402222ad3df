package dk.kkr.profile;

import dk.kkr.text.Digits;
import dk.kkr.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Offices, by how their words end: {@code formand}, {@code viceborgmester}, {@code kommunaldirektør}. Words with any
 * other ending are not taken for offices.
 */
public final class Offices {
    private static final String DEFINITE_PLURAL = "erne";
    private static final List<String> NAMES = List.of(
            "formand",
            "forkvinde",
            "forperson",
            "borgmester",
            "borgmestre",
            "borgmestrene",
            "rådmand",
            "medlem",
            "medlemmerne",
            "direktør",
            "chef",
            "leder",
            "konsulent",
            "sekretær",
            "referent",
            "observatør",
            "suppleant",
            "fuldmægtig",
            "koordinator",
            "rektor",
            "fører",
            "rådgiver",
            "repræsentant",
            "professor",
            "læge",
            "sygeplejerske",
            "jurist",
            "økonom",
            "assistent",
            "kommitteret",
            "ordstyrer",
            "inspektør",
            "ingeniør",
            "revisor",
            "advokat",
            "dirigent",
            "kasserer",
            "tovholder",
            "ansvarlig",
            "sognepræst",
            "graver",
            "organist",
            "kordegn",
            "kirketjener");

    private static final Affixes ENDINGS = Affixes.endings(NAMES);

    private static final Affixes PLURALS = Affixes.endings(plurals());

    /** Shortened, as in lists: {@code (fmd.)}, {@code (ref.)}. */
    private static final Set<String> ABBREVIATIONS =
            Set.of("fmd.", "nfmd.", "næstfmd.", "næstform.", "ref.", "obs.", "borgm.", "dir.", "sekr.");

    /** Before the office: {@code 1. næstformand}, {@code adm. direktør}. */
    private static final Set<String> BEFORE =
            Set.of("adm.", "konst.", "fung.", "fg.", "fhv.", "tidl.", "ny", "administrerende", "konstitueret");

    private static final Set<String> OF_ONE_ABOVE = Set.of("dennes", "hans", "hendes");

    private static final Set<String> PREPOSITIONS =
            Set.of("for", "i", "af", "ved", "på", "hos", "og", "til", "fra", "med");

    /** {@code tidligere regional sekretariatschef}. */
    private static final int LONGEST = 3;

    /** Who has one of these took part, or there would be no minutes. */
    private static final Affixes OF_MEETING =
            Affixes.endings(List.of("referent", "ref.", "ordstyrer", "dirigent", "mødeleder"));

    private Offices() {}

    private static List<String> plurals() {
        List<String> plurals = new ArrayList<>(List.of("formænd", "rådmænd", "borgmestre", "borgmestrene"));
        for (String name : NAMES) {
            for (String ending : List.of("e", "er", "r")) {
                plurals.add(name + ending);
            }
        }
        return plurals;
    }

    /** Whether a word names several people by their office: {@code Kommunaldirektører}. */
    public static boolean areSeveral(String word) {
        return PLURALS.endInAnyCase(word);
    }

    /** Whether one of the roles is of the meeting itself: {@code konsulent, referent}. */
    public static boolean isOfMeeting(String role) {
        for (String word : Words.split(role, " ,")) {
            if (OF_MEETING.endInAnyCase(word)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Elevrepræsentanterne}: whether a word before names says what several are; no name has its ending. */
    public static boolean isDefinitePlural(String word) {
        return word.endsWith(DEFINITE_PLURAL) && word.length() > 2 * DEFINITE_PLURAL.length();
    }

    /** Whether a word is an office. */
    public static boolean isOne(String word) {
        return word.endsWith(".") ? ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT)) : ENDINGS.endInAnyCase(word);
    }

    /**
     * Whether a note names somebody's office: {@code formand for udvalget}, {@code 1. næstformand}, {@code adm.
     * direktør}, {@code regional sekretariatschef}.
     */
    public static boolean isRole(String note) {
        List<String> words = Words.of(note);
        if (words.isEmpty()) {
            return false;
        }
        int first = 0;
        while (first < words.size() - 1 && standsBefore(words.get(first))) {
            first++;
        }
        boolean begins = isOne(words.get(first)) && (first == words.size() - 1 || leads(words.get(first + 1)));
        return begins || (words.size() <= LONGEST && isOne(words.get(words.size() - 1)) && startsSmall(words));
    }

    /**
     * What may follow an office: a preposition, a name, {@code direktør, Sundhed}; not {@code suppleant ikke indkaldt}.
     */
    private static boolean leads(String word) {
        return PREPOSITIONS.contains(word.toLowerCase(Locale.ROOT))
                || (!word.isEmpty() && !Character.isLowerCase(word.charAt(0)));
    }

    /** {@code tidligere kommunaldirektør}, but not {@code Ib Lund suppleant}. */
    private static boolean startsSmall(List<String> words) {
        for (int i = 1; i < words.size() - 1; i++) {
            if (!words.get(i).isEmpty() && Character.isUpperCase(words.get(i).charAt(0))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word may precede an office and belongs to it: {@code adm.}, {@code 1.} */
    public static boolean standsBefore(String word) {
        return BEFORE.contains(word.toLowerCase(Locale.ROOT))
                || belongToOneAbove(word)
                || word.endsWith("ende")
                || (word.length() == 2 && Digits.isAt(word, 0) && word.charAt(1) == '.');
    }

    /** {@code dennes suppleant}: of the one named before. */
    static boolean belongToOneAbove(String word) {
        return OF_ONE_ABOVE.contains(word);
    }

    /** {@code Sundheds- og omsorgsdirektør}. */
    private static boolean followsHyphen(String text, int at, String word) {
        return at > 1 && text.charAt(at - 2) == '-' && (word.equals("og") || word.equals("eller"));
    }

    /** The text after the offices at its beginning. */
    public static String without(String text) {
        return text.substring(before(text).length()).strip();
    }

    /**
     * The offices at the beginning of the text, as printed, {@code Borgmester}, {@code Adm. direktør}; empty if there
     * are none.
     */
    public static String before(String text) {
        int end = 0;
        int at = 0;
        while (at < text.length()) {
            int blank = text.indexOf(' ', at);
            if (blank < 0) {
                break;
            }
            String word = text.substring(at, blank);
            String bare = word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
            boolean occupation = at == 0 && Occupations.standBefore(word, text.substring(blank + 1));
            if (isOne(bare) || occupation) {
                end = bare.equals(word) ? Bodies.endAfterOffice(text, blank) : at + bare.length();
                blank = Math.max(blank, end);
            } else if (!standsBefore(bare) && !bare.endsWith("-") && !followsHyphen(text, at, bare)) {
                break;
            }
            at = blank + 1;
        }
        return text.substring(0, end);
    }
}

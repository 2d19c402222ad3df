package dk.kkr.profile;

import dk.kkr.text.Digits;
import dk.kkr.text.IgnoringCase;
import dk.kkr.text.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How or for how long somebody took part, in a note after a name: {@code deltog fra kl. 11}, {@code via Teams},
 * {@code til og med punkt 3}; and that nobody did, {@code Afbud: Ingen}. Fails on a note that begins with another verb,
 * {@code tilsluttede sig på vej hjem}.
 */
public final class ParticipationWords {
    private static final List<String> HOW = List.of("via", "på teams", "punkt", "pkt.", "pkt");

    private static final Set<String> FINITE = Set.of("er", "var", "har", "havde", "blev", "bliver");

    private static final Set<String> BE = Set.of("er", "var");

    private static final List<String> JOINTS = List.of(", og ", ", mens ", ", ", " og ", " mens ");

    private static final List<String> CAME = List.of("ankom", "forlod", "gik", "kom");

    private static final List<String> SINCE_WHEN = List.of(ClockTime.WORD + ".", " punkt ", " pkt. ");

    /** Between a name and when somebody took part. */
    private static final Set<String> WHEN =
            Set.of("fra", "til", "i", "ved", "under", "efter", "før", ClockTime.WORD, ClockTime.WORD + ".");

    /** Why somebody did not come: {@code Afbud: Bo Dam pga. ferie}. */
    private static final List<String> WHY = List.of("pga.", "p.g.a.", "på grund af", "grundet", "som følge af");

    /** The same in one word: {@code Bo Dam (syg)}. */
    private static final Set<String> REASONS =
            Set.of("syg", "sygdom", "sygemeldt", "ferie", "orlov", "barsel", "barselsorlov");

    /** For whom somebody came: {@code Bo Dam, udpeget af byrådet}. */
    private static final List<String> SENT =
            List.of("udpeget af", "indstillet af", "valgt af", "valgt for", "ansat i", "ansat ved", "ansat hos");

    /** {@code Ingen afbud}, {@code ingen meldt}. */
    private static final String NONE = "ingen ";

    private static final Set<String> NOBODY = Set.of("ingen", "ingen.", "-", "–");

    private ParticipationWords() {}

    /** After a member's name, these say that the person named with them came. */
    public static List<String> verbs() {
        return AttendanceWords.verbs();
    }

    /** Whether a note, which must not be empty, begins with such words or says since when. */
    public static boolean areIn(String note) {
        return saySince(note) || begins(note, verbs()) || begins(note, CAME) || beginLikeOne(note);
    }

    /**
     * The same, where the first word alone separates the note from the name before it, {@code Bo Dam ved sag 3}; a verb
     * only if it says when, {@code Bo Dam deltog under punkt 3}: another makes a sentence.
     */
    public static boolean begin(String note) {
        int blank = note.indexOf(' ');
        return beginLikeOne(note)
                || sayCame(note)
                || (blank > 0 && WHEN.contains(note.substring(0, blank).toLowerCase(Locale.ROOT)) && saySince(note));
    }

    private static boolean beginLikeOne(String note) {
        return begins(note, HOW) || begins(note, AttendanceWords.means()) || begins(note, WHY) || begins(note, SENT);
    }

    /**
     * Whether a note says for how long somebody was there: {@code deltog fra kl. 11}, {@code gik efter punkt 3}; not
     * {@code deltog ikke i punkt 3}, nor {@code pkt. 3}, of which somebody may only be the author.
     */
    public static boolean sayCame(String note) {
        int blank = note.indexOf(' ');
        String verb = blank < 0 ? note : note.substring(0, blank);
        boolean came = verbs().contains(verb.toLowerCase(Locale.ROOT)) || CAME.contains(verb.toLowerCase(Locale.ROOT));
        return came && saySince(note) && !AttendanceWords.deny(note.substring(blank + 1));
    }

    /** Whether a text has a verb of those that say who came: it is a sentence, no name. */
    public static boolean haveVerb(String text) {
        for (String word : Words.ofLetters(text)) {
            if (FINITE.contains(word) || verbs().contains(word)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a heading, which says nothing about attendance, is of those who take part: {@code Deltagerliste},
     * {@code Deltagelse og afbud}.
     */
    public static boolean headThoseWhoTakePart(String heading) {
        Set<AttendanceWords.Meaning> said = EnumSet.noneOf(AttendanceWords.Meaning.class);
        for (String each : Words.ofLetters(heading)) {
            String word = each.toLowerCase(Locale.ROOT);
            if (AttendanceWords.areThoseWhoTakePart(word)) {
                return true;
            }
            said.add(AttendanceWords.of(word));
        }
        return said.contains(AttendanceWords.Meaning.PRESENT)
                && said.contains(AttendanceWords.Meaning.ABSENT)
                && !said.contains(AttendanceWords.Meaning.NOT);
    }

    /** Whether a note says nothing but why somebody did not come: {@code syg}. */
    public static boolean areReason(String note) {
        return REASONS.contains(note.toLowerCase(Locale.ROOT));
    }

    /** Whether a text ends in a verb after which nothing more need be said: {@code suppleant Bo Dam deltog}. */
    public static boolean endInVerb(String text) {
        return verbs().contains(text.substring(text.lastIndexOf(' ') + 1));
    }

    /** Where the first such verb, or one of coming and going, begins; -1 where there is none. */
    public static int startOfVerb(String text) {
        for (int at = 0; at < text.length(); ) {
            int blank = text.indexOf(' ', at);
            int end = blank < 0 ? text.length() : blank;
            String word = text.substring(at, end);
            if (FINITE.contains(word) || CAME.contains(word) || verbs().contains(word)) {
                return at;
            }
            at = end + 1;
        }
        return -1;
    }

    /** Without the verb at its end that needs another: {@code Bo Dam blev}, of {@code blev repræsenteret af}. */
    public static String withoutFiniteVerb(String text) {
        int last = text.lastIndexOf(' ');
        return last > 0 && FINITE.contains(text.substring(last + 1)) ? text.substring(0, last) : text;
    }

    static boolean isFinite(String word) {
        return FINITE.contains(word);
    }

    /** Whether a verb says what somebody is. */
    public static boolean isBe(String verb) {
        return BE.contains(verb);
    }

    /** What joins two clauses. */
    public static List<String> joints() {
        return JOINTS;
    }

    /** Whether a text says since when, or until when, somebody took part. */
    public static boolean saySince(String text) {
        return IgnoringCase.containsAny(text, SINCE_WHEN) || nameItem(text);
    }

    /** {@code ved sag nr. 3}, {@code i punkterne 3 – 4}. */
    private static boolean nameItem(String text) {
        List<String> words = Digits.areIn(text) ? Words.of(text) : List.of();
        for (int i = 1; i < words.size(); i++) {
            if (Digits.isAt(words.get(i), 0) && ItemWord.isReference(words, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(String note, List<String> words) {
        for (String word : words) {
            if (note.equalsIgnoreCase(word) || IgnoringCase.startsWith(note, word + " ")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a list of people says that it has none. */
    public static boolean sayNobody(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return NOBODY.contains(lower)
                || (lower.startsWith(NONE) && AttendanceWords.areAll(lower.substring(NONE.length())));
    }
}

package dk.kkr.profile;

import dk.kkr.text.IgnoringCase;
import dk.kkr.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Words with which an entry names the member's substitute: {@code supp. Jan Friis deltog}, {@code i stedet deltog Jan
 * Friis}, {@code Jan Friis for Kim Bach}. Fails on an entry that says so in a sentence, {@code Kim Bach sendte Jan
 * Friis}.
 */
public final class SubstituteWords {
    /** Shortened, before a name. */
    public static final String SHORT = "supp.";

    public static final String INSTEAD = "i stedet";

    /** {@code Kim Bach (A), Ærø Kommune v/ Jan Friis}: represented by. */
    public static final String BY = "v/";

    public static final String FOR = "for ";
    public static final String AS = " som";

    /** What somebody is who stands in for another. */
    private static final List<String> NOUNS = List.of(SHORT, "suppl.", "suppleant", "stedfortræder", "afløser");

    private static final List<String> NAMES = names(List.of(
            INSTEAD,
            "i hans sted",
            "i hendes sted",
            "i dennes sted",
            "i deres sted",
            "repræsenteret af",
            "repræsenteret ved",
            "erstattet af",
            "afløst af",
            BY));

    private static final List<String> IN_PLACE_OF = List.of(INSTEAD + " " + FOR, "på vegne af ", FOR);

    private static final List<String> LEADS = leads();

    private static final List<String> LINKS = links();

    private static final List<String> VERBS_BEFORE = withSummons();

    private static final Set<String> READ = read();

    private SubstituteWords() {}

    private static List<String> names(List<String> others) {
        List<String> names = new ArrayList<>(NOUNS);
        names.addAll(others);
        return List.copyOf(names);
    }

    private static List<String> leads() {
        List<String> leads = new ArrayList<>(IN_PLACE_OF);
        for (String noun : NOUNS) {
            leads.add(noun + " " + FOR);
            leads.add(AS.strip() + " " + noun + " " + FOR);
        }
        return List.copyOf(leads);
    }

    private static List<String> links() {
        List<String> links = new ArrayList<>(List.of(": ", " var ", " er "));
        for (String verb : ParticipationWords.verbs()) {
            links.add(" " + verb + " ");
        }
        return List.copyOf(links);
    }

    private static List<String> withSummons() {
        List<String> verbs = new ArrayList<>(ParticipationWords.verbs());
        verbs.addAll(List.of("var indkaldt", "er indkaldt", "indkaldt"));
        return List.copyOf(verbs);
    }

    private static Set<String> read() {
        Set<String> read = new HashSet<>(ParticipationWords.verbs());
        for (String name : NAMES) {
            read.addAll(name.equals(BY) ? List.of() : Words.ofLetters(name));
        }
        read.addAll(List.of("stedet", AS.strip(), FOR.strip()));
        return Set.copyOf(read);
    }

    /** The words before or after the substitute's name. */
    public static List<String> names() {
        return NAMES;
    }

    /** Whether one of them says that the other one came: {@code i hendes sted}. */
    public static boolean sayCame(String name) {
        return name.startsWith("i ") || name.endsWith(" af") || name.endsWith(" ved") || name.equals(BY);
    }

    /** The verbs between the words and the substitute's name: {@code i stedet mødte}, {@code var indkaldt}. */
    public static List<String> verbsBefore() {
        return VERBS_BEFORE;
    }

    /** The words before the member whom somebody stood in for. */
    public static List<String> inPlaceOf() {
        return IN_PLACE_OF;
    }

    /**
     * The offset after {@code For}, {@code I stedet for}, {@code Som stedfortræder for}, {@code Mødt for} at the
     * beginning of an entry, where the member follows; 0 where none begins.
     */
    public static int endOfLead(String entry) {
        int came = endOfCame(entry);
        String rest = entry.substring(came);
        for (String lead : LEADS) {
            if (IgnoringCase.startsWith(rest, lead)) {
                return came + lead.length();
            }
        }
        return 0;
    }

    /** The offset after a first word that says that somebody came: {@code Mødt i stedet for Ole Dam}. */
    private static int endOfCame(String entry) {
        int blank = entry.indexOf(' ');
        boolean came = blank > 0
                && AttendanceWords.of(entry.substring(0, blank).toLowerCase(Locale.ROOT))
                        == AttendanceWords.Meaning.PRESENT;
        return came ? blank + 1 : 0;
    }

    /** What stands between the member and who came: {@code For Ole Dam deltog Rie Vad}. */
    public static List<String> linksToSubstitute() {
        return LINKS;
    }

    /** Whether an entry is of a substitute who is listed with the member: {@code og dennes suppleant Jan Friis}. */
    public static boolean areOfOneAbove(String entry) {
        int blank = entry.indexOf(' ');
        return blank > 0 && Offices.belongToOneAbove(entry.substring(0, blank));
    }

    /** Whether a text is {@code Suppleant} and nothing else. */
    public static boolean isNoun(String text) {
        return NOUNS.contains(text.strip().toLowerCase(Locale.ROOT));
    }

    /** Without {@code som suppleant} or {@code suppleant} at its end. */
    public static String withoutNoun(String text) {
        for (String noun : NOUNS) {
            boolean last = IgnoringCase.endsWith(text, noun)
                    && (text.length() == noun.length()
                            || !Character.isLetter(text.charAt(text.length() - noun.length() - 1)));
            if (last) {
                String rest = text.substring(0, text.length() - noun.length()).strip();
                return rest.endsWith(AS) ? rest.substring(0, rest.length() - AS.length()) : rest;
            }
        }
        return text;
    }

    /** The quick answer for most entries: each of the words has one of these in it. */
    public static boolean mayBeIn(String entry) {
        return IgnoringCase.indexOf(entry, "su", 1) > 0
                || IgnoringCase.indexOf(entry, "st", 1) > 0
                || IgnoringCase.indexOf(entry, "ret ", 1) > 0
                || entry.indexOf(BY) > 0;
    }

    /** Whether a word, in lower case, adds nothing to what was read from the entry. */
    public static boolean areUnderstood(String word) {
        AttendanceWords.Meaning meaning = AttendanceWords.of(word);
        return READ.contains(word)
                || meaning == AttendanceWords.Meaning.ABSENT
                || meaning == AttendanceWords.Meaning.PRESENT
                || ParticipationWords.isFinite(word);
    }
}

package dk.kkr.profile;

import java.util.List;
import java.util.Set;

/** How a text says that nobody holds a post. */
public final class PostVacancies {
    private static final Set<String> ENTRY =
            Set.of("ubesat", "vakant", "vakante", "udestår", "afventer", "ledig", "mangler");
    private static final Set<String> SAID = Set.of("ubesat", "ubesatte", "vakant", "vakante", "ledig", "ledige");
    private static final Set<String> POSTS = Set.of(
            "udpegning",
            "udpegningen",
            "udpegningerne",
            "pladsen",
            "posten",
            "plads",
            "post",
            "pladser",
            "poster",
            "suppleantposten",
            "suppleantpladsen",
            "medlemsposten",
            "valget",
            "valg",
            "mandatet",
            "formandsposten",
            "næstformandsposten",
            "hvervet",
            "navn",
            "navne",
            "bestyrelsesposten",
            "kandidat",
            "kandidater",
            "besættelsen",
            "indstillingen",
            "genudpegningen");
    private static final Affixes CANDIDATE = Affixes.stems(List.of("kandidat", "navn"));
    private static final Set<String> NAMED =
            Set.of("kandidat", "kandidater", "navn", "navne", "medlem", "suppleant", "repræsentant", "stedfortræder");

    private static final Set<String> GIVE = Set.of(
            "indmelde",
            "melde",
            "indstille",
            "udpege",
            "pege",
            "modtage",
            "nominere",
            "opstille",
            "finde",
            "have",
            "være");

    private PostVacancies() {}

    /** The word of an entry where a name is missing. */
    public static boolean areEntry(String word) {
        return ENTRY.contains(word);
    }

    /** {@code er ubesat}. */
    public static boolean areSaid(String word) {
        return SAID.contains(word);
    }

    /** {@code pladsen}, {@code udpegningen}: what is not filled or outstanding. */
    public static boolean arePost(String word) {
        return POSTS.contains(word) || word.endsWith("plads") || word.endsWith("pladsen") || word.endsWith("posten");
    }

    /** {@code mangler at udpege}. */
    public static boolean lack(Verb verb) {
        return verb.infinitive().equals("mangle") && verb.form() == Verb.Form.PRESENT;
    }

    /** {@code udestår}. */
    public static boolean areOutstanding(Verb verb) {
        return verb.infinitive().equals("udestå") && verb.form() == Verb.Form.PRESENT;
    }

    /** {@code besættes ikke}. */
    public static boolean fill(Verb verb) {
        return verb.infinitive().equals("besætte") && !verb.isActive();
    }

    /** {@code har ikke indmeldt}. */
    public static boolean give(Verb verb) {
        return GIVE.contains(verb.infinitive());
    }

    /** {@code kandidat}, {@code navn}: what is missing whatever the verb's tense. */
    public static boolean areCandidate(String word) {
        return CANDIDATE.areIn(word);
    }

    /** {@code kandidat}: what nobody has given in. */
    public static boolean areNamed(String word) {
        return NAMED.contains(word);
    }
}

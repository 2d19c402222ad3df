package dk.kkr.profile;

import java.util.List;
import java.util.Set;

/** Words for whoever acts in a sentence that decides, and small words beside them. All in lower case. */
public final class ActorWords {
    /** Whoever speaks for the council as a whole. */
    private static final Set<String> WHOLE =
            Set.of("medlemmerne", "forsamlingen", "flertal", "flertallet", "mødet", "deltagerne", "man", "rådets");

    /** Whoever chairs it. */
    private static final Affixes CHAIR = Affixes.stems(List.of(
            "formanden",
            "formandskabet",
            "formandsskabet",
            "forkvinden",
            "forpersonen",
            "næstformanden",
            "mødelederen",
            "ordstyreren",
            "borgmesteren",
            "dirigenten"));

    private static final Set<String> PRONOUNS = Set.of("det", "den", "dette", "de");

    private static final Set<String> PARTIES = Set.of("partierne", "grupperne", "partigrupperne");

    /** Whoever takes part in a debate without a name, and the debate itself. */
    private static final Set<String> DEBATERS =
            Set.of("flere", "medlemmer", "debatten", "drøftelsen", "ønske", "ønsker");

    /** Between a left-out subject and its verb. */
    private static final Set<String> ADVERBS = Set.of(
            "herefter",
            "hermed",
            "samtidig",
            "endvidere",
            "desuden",
            "dermed",
            "således",
            "dog",
            "derefter",
            "ligeledes");

    private static final Set<String> PREPOSITIONS = Set.of(
            "for", "i", "af", "til", "fra", "på", "med", "hos", "ved", "om", "over", "under", "efter", "mellem",
            "uden");

    private ActorWords() {}

    /** Whether a word stands for the whole council. */
    public static boolean isWhole(String word) {
        return WHOLE.contains(word);
    }

    /** Whether a word names the chair. */
    public static boolean isChair(String word) {
        return CHAIR.areIn(word);
    }

    /** Whether a word stands for all parties. */
    public static boolean areParties(String word) {
        return PARTIES.contains(word);
    }

    /** Whether a word stands for those who debate. */
    public static boolean areDebaters(String word) {
        return DEBATERS.contains(word);
    }

    /** Whether a word stands for what was spoken of. */
    public static boolean isPronoun(String word) {
        return PRONOUNS.contains(word);
    }

    /** Whether a noun names a majority: {@code et flertal i KKR} acts for it. */
    public static boolean isMajority(String word) {
        return word.startsWith("flertal");
    }

    /** Whether a noun names the fewer ones, {@code et mindretal}. */
    public static boolean isMinority(String word) {
        return word.equals("mindretal") || word.equals("mindretallet");
    }

    /** {@code et flertal bestående af A og B}. */
    public static boolean isConsisting(String word) {
        return word.equals("bestående");
    }

    /** Whether a word may stand before a verb without being its subject. */
    public static boolean isAdverb(String word) {
        return ADVERBS.contains(word);
    }

    /** {@code Kun Fanø stemte imod}: before whoever stood alone. */
    public static boolean areOnly(String word) {
        return word.equals("kun") || word.equals("alene");
    }

    /** Whether a noun after the word is no subject. */
    public static boolean isPreposition(String word) {
        return PREPOSITIONS.contains(word);
    }

    /** Whether a modal verb means that something will be done. */
    public static boolean isCommand(String modal) {
        return modal.equals("skal") || modal.equals("vil");
    }

    /** Whether a modal verb lets the council agree: {@code kan tiltræde}. */
    public static boolean isAbility(String modal) {
        return modal.equals("kan") || modal.equals("kunne");
    }
}

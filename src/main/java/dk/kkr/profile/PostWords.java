package dk.kkr.profile;

import dk.kkr.model.Appointment;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Small words and nouns around a post: who leaves, how long, what is not filled. */
public final class PostWords {
    private static final Set<String> PLACES = Set.of(
            "pladsen",
            "posten",
            "hvervet",
            "plads",
            "post",
            "hverv",
            "sædet",
            "mandatet",
            "formandskabet",
            "formandsposten",
            "næstformandsposten",
            "bestyrelsesposten",
            "medlemskabet",
            "opgaven",
            "arbejdet",
            "rollen");
    private static final Set<String> REPLACED_BEFORE = Set.of(
            "stedet",
            "sted",
            "afløser",
            "afløsere",
            "afløsning",
            "erstatning",
            "erstatter",
            "efterfølger",
            "efterfølgere",
            "arvtager",
            "plads");
    private static final Set<String> REPLACED_AFTER = Set.of(
            "plads",
            "post",
            "sted",
            "efterfølger",
            "afløser",
            "hverv",
            "mandat",
            "død",
            "dødsfald",
            "orlov",
            "bortgang",
            "udtræden",
            "fratræden",
            "fratrædelse",
            "udtrædelse",
            "tilbagetræden",
            "afgang");
    private static final Set<String> EXPECTED =
            Set.of("forventes", "ventes", "søges", "påregnes", "forudsættes", "planlægges", "overvejes");
    private static final Set<String> AGENTS = Set.of("af", "med", "ved");
    private static final Set<String> NOUNS = Set.of(
            "udpegning",
            "udpegningen",
            "valg",
            "valget",
            "genudpegning",
            "genudpegningen",
            "genvalg",
            "genvalget",
            "nyvalg",
            "indstilling",
            "indstillingen",
            "nominering",
            "nomineringen",
            "konstituering",
            "konstitueringen",
            "udnævnelse",
            "udnævnelsen");
    private static final Set<String> NEW =
            Set.of("ny", "nyt", "nye", "fremover", "fremtidig", "herefter", "fremadrettet");

    /** Before an office: who has or had it. */
    private static final Set<String> IN_OFFICE =
            Set.of("tidligere", "nuværende", "indeværende", "afgående", "hidtidige", "fhv");

    /** The same of who has it no more. */
    private static final Set<String> LEFT = Set.of("tidligere", "afgående", "hidtidig", "hidtidigt", "udtrædende");

    private static final Set<String> REASONS = Set.of("årsag", "årsager", "grunde", "hensyn");

    private static final Set<String> AGREED = Set.of("enighed", "enige", "tilslutning");
    private static final Set<String> PROPOSED = Set.of("foreslåede", "indstillede", "anbefalede");
    private static final Affixes WISHES = Affixes.stems(List.of("anmodning", "ønske", "begæring"));

    /** Prepositions that tie a name to something else than a post. */
    private static final Set<String> TIES = Set.of("til", "fra", "hos", "på", "mellem", "om", "ifølge", "i", "under");

    private static final Set<String> OUT = Set.of("ud", "tilbage", "fra");
    private static final Set<String> NOT_NAMES = Set.of(
            "som",
            "til",
            "i",
            "det",
            "den",
            "de",
            "der",
            "følgende",
            "herefter",
            "derudover",
            "for",
            "ved",
            "med",
            "på",
            "fra",
            "af",
            "om",
            "og",
            "ny",
            "nyt",
            "nye",
            "samt",
            "endvidere",
            "desuden",
            "endelig",
            "således",
            "herudover",
            "dermed",
            "derfor",
            "dog",
            "men",
            "hertil",
            "nuværende",
            "tidligere",
            "fungerende",
            "navn",
            "samtidig",
            "også",
            "hr",
            "fru");

    private PostWords() {}

    /** Announces a list. */
    static final String LIST = "følgende";

    /** {@code pladsen}, {@code hvervet}: what somebody takes over or lays down. */
    public static boolean arePlace(String word) {
        return PLACES.contains(word);
    }

    /**
     * Whether the name after {@code for}, {@code af} or {@code efter} and this word leaves the post: {@code i stedet
     * for}.
     */
    public static boolean leadToWhoLeaves(String word) {
        return REPLACED_BEFORE.contains(word);
    }

    /** {@code Bo Dams plads}. */
    public static boolean followWhoLeaves(String word) {
        return REPLACED_AFTER.contains(word) || areWish(word);
    }

    /** {@code Der var enighed om at udpege}. */
    public static boolean areAgreed(String word) {
        return AGREED.contains(word);
    }

    /** {@code tidligere formand for}: before an office that somebody has or had. */
    public static boolean areOfAnOffice(String word) {
        return IN_OFFICE.contains(word);
    }

    /** {@code foreslår over for}. */
    public static boolean leadToDecider(String word, String next) {
        return word.equals("overfor") || word.equals("over") && next.equals("for");
    }

    /** The bar between the cells of a table. */
    public static boolean partColumns(String word) {
        return word.equals("|");
    }

    /** {@code personlig stedfortræder}. */
    public static boolean standBeforeRole(String word) {
        return word.startsWith("personlig") || NEW.contains(word);
    }

    /** {@code af personlige årsager}. */
    public static boolean areReasons(String word) {
        return REASONS.contains(word);
    }

    /** Of the person whom a column names: {@code Nyt medlem} comes, {@code Tidligere medlem} has left. */
    public static Optional<Appointment.Action> moveOf(String word) {
        if (LEFT.contains(word)) {
            return Optional.of(Appointment.Action.RESIGNED);
        }
        return NEW.contains(word) ? Optional.of(Appointment.Action.APPOINTED) : Optional.empty();
    }

    /** {@code dog}, {@code i stedet}: somebody else than was recommended. */
    public static boolean areInstead(String word) {
        return ClauseWords.limits(word) || AgreementWords.isInstead(word);
    }

    /** {@code som kandidat til}: somebody else appoints. */
    public static boolean areCandidate(String word) {
        return word.startsWith("kandidat");
    }

    /** {@code Det blev besluttet}: the subject that says nothing. */
    public static boolean areFormal(String word) {
        return word.equals("det") || word.equals("der");
    }

    /** {@code forventes valgt}: what is not yet so. */
    public static boolean areExpected(String word) {
        return EXPECTED.contains(word);
    }

    /** {@code Bo Dams anmodning om at udtræde}. */
    public static boolean areWish(String word) {
        return WISHES.areIn(word);
    }

    /** Before who takes the place in a passive clause. */
    public static boolean leadToAgent(String word) {
        return AGENTS.contains(word);
    }

    /** {@code udpegningen af Bo Dam}. */
    public static boolean areEvent(String word) {
        return NOUNS.contains(word);
    }

    /** How a preposition ties a name to a clause. */
    public enum Tie {
        FOR,
        AFTER,
        OTHER
    }

    /** Whether a preposition, in lower case, ties so. */
    public static boolean mean(String word, Tie tie) {
        return switch (tie) {
            case FOR -> word.equals("for");
            case AFTER -> ClauseWords.isAfter(word);
            case OTHER -> TIES.contains(word) || ClauseWords.isAmong(word);
        };
    }

    /** Whether a word may stand between a preposition and a name: {@code for den afgående formand Bo Dam}. */
    public static boolean standBeforeName(String word) {
        return NEW.contains(word)
                || word.equals("den")
                || areOfAnOffice(word)
                || areOnlyProposed(word)
                || ClauseWords.isBoth(word);
    }

    /** {@code den foreslåede Bo Dam}: who does not hold the post. */
    public static boolean areOnlyProposed(String word) {
        return PROPOSED.contains(word);
    }

    /** Whether a word leads to a role: {@code som medlem}, {@code til formand}. */
    public static boolean leadToRole(String word) {
        return word.equals("som") || word.equals("til");
    }

    /** The head of a column of names. */
    public static boolean areColumn(String word) {
        return word.equals("navn");
    }

    /** Whether a word announces a list. */
    public static boolean announce(String word) {
        return word.equals(LIST);
    }

    /** {@code ny}: of who is, from now on. */
    public static boolean areNew(String word) {
        return NEW.contains(word);
    }

    /** {@code træder ud}. */
    public static boolean leadOut(String word) {
        return OUT.contains(word);
    }

    /** Whether a name does not begin with the word, in lower case, capital or not. */
    public static boolean beginNoName(String word) {
        return NOT_NAMES.contains(word) || ClauseWords.beginNoName(word);
    }
}

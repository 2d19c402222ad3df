package dk.kkr.profile;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Nouns of what is decided on, by their stems: the item, what is recommended, an amendment of it. All in lower case.
 */
public final class ItemNouns {
    /** What is decided on, by the stem: {@code indstillingen}, {@code punkterne}. */
    private static final Affixes ITEM_STEMS = Affixes.stems(List.of(
            "indstilling",
            "sag",
            "punkt",
            "pkt",
            "forslag",
            "beslutning",
            "dagsorden",
            "emne",
            "behandling",
            "stillingtagen",
            "drøftelse",
            "udpegning",
            "valg",
            "anbefaling",
            "ansøgning",
            "orientering",
            "spørgsmål",
            "afgørelse",
            "mødesag",
            "besættelse"));

    /** Nouns that begin with one of the stems and are something else. */
    private static final Set<String> NO_ITEM = Set.of(
            "sagsbehandling",
            "sagsbehandlingen",
            "sagens",
            "valgperiode",
            "valgperioden",
            "valgte",
            "valgt",
            "sagde",
            "sagt",
            "dagsordenens");

    private static final Affixes RECOMMENDATION_STEMS = Affixes.stems(List.of("indstilling", "anbefaling", "forslag"));

    /** Votes on these are not the item's. */
    private static final Affixes SIDE_MATTERS = Affixes.stems(List.of(
            "ændringsforslag",
            "procedureforslag",
            "modforslag",
            "underændringsforslag",
            "tillægsforslag",
            "mindretalsindstilling",
            "mindretalsforslag",
            "afvisningsforslag",
            "procedureafstemning",
            "delafstemning",
            "mindretalsudtalelse"));

    private static final String WHOLE = "helhed";
    private static final Affixes WHOLE_ITEM = Affixes.stems(List.of("sag", "punkt", "pkt"));
    private static final Affixes AMENDMENTS =
            Affixes.stems(List.of("ændringsforslag", "underændringsforslag", "tillægsforslag"));
    private static final Set<String> ELECTION = Set.of("valg", "valget");

    private ItemNouns() {}

    /** Whether a noun names the item, or what is decided on: {@code sagen}, {@code udpegningen}. */
    public static boolean isItem(String word) {
        return ITEM_STEMS.areIn(word) && !NO_ITEM.contains(word) && !isSideMatter(word);
    }

    /**
     * Whether a noun names the item as a whole: {@code sagen}, {@code indstillingen}, {@code punktet}, {@code i sin
     * helhed}.
     */
    public static boolean isWholeItem(String word) {
        return word.equals(WHOLE) || isRecommendation(word) || isItem(word) && WHOLE_ITEM.areIn(word);
    }

    /** Whether a noun names what was recommended. */
    public static boolean isRecommendation(String word) {
        return RECOMMENDATION_STEMS.areIn(word);
    }

    /** Whether a noun names the recommendation, and no motion: {@code indstillingen}, {@code anbefalingen}. */
    public static boolean isTheRecommendation(String word) {
        return word.startsWith("indstilling") || word.startsWith("anbefaling");
    }

    /** {@code taget af dagsordenen}. */
    public static boolean isAgenda(String word) {
        return word.startsWith("dagsordenen");
    }

    /** Whether a noun names what is done by appointing: {@code udpegning}, {@code valg}. */
    public static boolean isAppointing(String word) {
        return word.startsWith("udpegning") || ELECTION.contains(word);
    }

    /** {@code traf følgende beslutning}. */
    public static boolean isDecision(String word) {
        return word.startsWith("beslutning");
    }

    /** Whether a noun names a debate. */
    public static boolean isDebate(String word) {
        return word.startsWith("drøftelse");
    }

    /** Whether a noun names a motion: {@code forslaget}. */
    public static boolean isMotion(String word) {
        return word.startsWith("forslag");
    }

    /** Whether a noun names the motion spoken of before. */
    public static boolean isTheMotion(String word) {
        return word.equals("forslaget");
    }

    /** {@code Afstemning om tilbagesendelsen}: what leads to what a vote was about. */
    public static boolean isVoting(String word) {
        return word.startsWith("afstemning");
    }

    /** What is done by a motion with the name of what it wants: {@code oversende} of {@code oversendelsesforslaget}. */
    public static Optional<Verb> moved(String word) {
        int motion = word.indexOf("sforslag");
        return motion > 0 ? Verbs.ofNoun(word.substring(0, motion)) : Optional.empty();
    }

    /** Whether a noun names an amendment or a procedural motion. */
    public static boolean isSideMatter(String word) {
        return SIDE_MATTERS.areIn(word);
    }

    /** Whether a noun names a change of what is recommended, not of how it is treated. */
    public static boolean isAmendment(String word) {
        return AMENDMENTS.areIn(word);
    }
}

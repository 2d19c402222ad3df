package dk.kkr.profile;

import java.util.List;
import java.util.Set;

/** Words for bodies that meet: {@code Sundhedskoordinationsudvalget}, {@code byrådets}. */
public final class MeetingBodies {
    private static final Affixes ENDINGS = Affixes.endings(List.of(
            "udvalg",
            "udvalget",
            "udvalgene",
            "råd",
            "rådet",
            "bestyrelse",
            "bestyrelsen",
            "bestyrelserne",
            "gruppe",
            "gruppen",
            "grupperne",
            "skab",
            "skabet",
            "direktion",
            "direktionen",
            "komité",
            "komitéen",
            "komite",
            "komiteen",
            "kommission",
            "kommissionen",
            "folketinget",
            "regeringen",
            "ministeriet",
            "ministeren",
            "styrelsen",
            "nævn",
            "nævnet",
            "kredsen",
            "forum",
            "netværk",
            "netværket",
            "forening",
            "foreningen",
            "generalforsamling",
            "generalforsamlingen",
            "regioner",
            "fonden",
            "realdania"));

    /** Ending like a body, but none. */
    private static final Set<String> NONE = Set.of(
            "budskab",
            "budskabet",
            "regnskab",
            "regnskabet",
            "beredskab",
            "beredskabet",
            "fællesskab",
            "fællesskabet",
            "kendskab",
            "kendskabet",
            "redskab",
            "redskabet",
            "landskab",
            "landskabet",
            "gruppe",
            "målgruppe",
            "målgruppen",
            "aldersgruppe",
            "aldersgruppen",
            "forråd",
            "videnskab",
            "partnerskab",
            "partnerskabet",
            "medlemskab",
            "ledelse",
            "lederskab",
            "egenskab",
            "ejerskab",
            "selskab",
            "selskabet",
            "forum");

    /** {@code råd}. */
    private static final int SHORTEST = 3;

    private static final Set<String> OWN = Set.of("rådet", "kontaktrådet", CouncilWord.NAME + "et");
    private static final Set<String> BARE =
            Set.of("udvalget", "bestyrelsen", "rådet", "byrådet", "kommunalbestyrelsen", "kommissionen");
    private static final String COUNCIL = "kkr";

    private static final List<String> OWN_FORMS = List.of("udvalget", "bestyrelsen", "kommissionen", "rådet", "nævnet");

    private MeetingBodies() {}

    /** What a body with a longer name, {@code Socialudvalget}, calls itself. */
    public static List<String> ownForms() {
        return OWN_FORMS;
    }

    /** Whether a word, in lower case, also in the genitive, names such a body. */
    public static boolean isOne(String lower) {
        return lower.length() >= SHORTEST && (isEnding(lower) || (lower.endsWith("s") && isEnding(nominative(lower))));
    }

    private static boolean isEnding(String lower) {
        return ENDINGS.areIn(lower) && !NONE.contains(lower);
    }

    /** Without the genitive's ending: {@code KKR's}, {@code udvalgets}. */
    public static String nominative(String lower) {
        if (lower.endsWith("'s") || lower.endsWith("’s")) {
            return lower.substring(0, lower.length() - 2);
        }
        return lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /** Whether a word, in lower case, means the council itself: {@code KKR}, {@code rådets}. */
    public static boolean isCouncil(String lower) {
        boolean mayBe = lower.charAt(0) == 'k' || lower.charAt(0) == 'r';
        return mayBe && (isCouncilWord(lower) || isCouncilWord(nominative(lower)));
    }

    private static boolean isCouncilWord(String lower) {
        return lower.equals(COUNCIL) || OWN.contains(lower) || lower.startsWith(CouncilWord.NAME);
    }

    /**
     * What stands after the council's word in a compound, {@code sjælland} of {@code KKR-Sjælland}; empty if nothing.
     */
    public static String afterCouncil(String lower) {
        return lower.startsWith(COUNCIL + "-") ? lower.substring(COUNCIL.length() + 1) : "";
    }

    /** Whether a word, in lower case, names the body whose document it is, where that is no council. */
    public static boolean isBare(String lower) {
        return BARE.contains(nominative(lower)) || BARE.contains(lower);
    }

    /** What a council's document calls it. */
    public static String council() {
        return COUNCIL;
    }
}

package dk.kkr.profile;

import java.util.List;
import java.util.Set;

/** Nouns and adverbs of sentences that decide. All in lower case. */
public final class DecisionWords {
    /** What is decided on, by the stem: {@code indstillingen}, {@code punkterne}. */
    private static final List<String> ITEM_STEMS = List.of(
            "indstilling", "sag", "punkt", "pkt", "forslag", "beslutning", "dagsorden", "emne", "behandling",
            "stillingtagen", "drøftelse", "udpegning", "valg", "anbefaling", "ansøgning", "orientering", "spørgsmål",
            "afgørelse", "mødesag", "besættelse");

    /** Nouns that begin with one of the stems and are something else. */
    private static final Set<String> NO_ITEM = Set.of("sagsbehandling", "sagsbehandlingen", "sagens", "valgperiode",
            "valgperioden", "valgte", "valgt", "sagde", "sagt", "dagsordenens");

    private static final List<String> RECOMMENDATION_STEMS = List.of("indstilling", "anbefaling", "forslag");

    /** Votes on these are not the item's. */
    private static final List<String> SIDE_MATTERS = List.of(
            "ændringsforslag", "procedureforslag", "modforslag", "underændringsforslag", "tillægsforslag",
            "mindretalsindstilling", "mindretalsforslag", "afvisningsforslag", "procedureafstemning", "delafstemning",
            "mindretalsudtalelse");

    /** An amount of agreement, or its want. */
    private static final List<String> SUPPORT = List.of("opbakning", "tilslutning", "flertal", "støtte", "fremme", "stemmeflertal");

    private static final Set<String> AGREEMENT = Set.of("enighed", "konsensus", "enig", "enige", "enigt", "mandat");

    /** Say that the item comes back. */
    private static final Set<String> AGAIN = Set.of("igen", "ny", "fornyet", "genoptages", "senere", "næste", "kommende");

    /** Before the time of this meeting. */
    private static final Set<String> EARLIER = Set.of("tidligere", "allerede", "oprindeligt", "oprindelig", "dengang", "forinden");

    /** Whoever speaks for the council as a whole. */
    private static final Set<String> WHOLE = Set.of("medlemmerne", "forsamlingen", "flertal", "flertallet", "mødet", "deltagerne", "man", "rådets");

    /** Whoever chairs it. */
    private static final List<String> CHAIR = List.of("formanden", "formandskabet", "formandsskabet", "forkvinden", "forpersonen",
            "næstformanden", "mødelederen", "ordstyreren", "borgmesteren", "dirigenten");

    /** Words that change what they stand with: {@code revideret indstilling}, {@code i ændret form}. */
    private static final List<String> CHANGED = List.of("revidere", "ændre", "justere", "tilrette", "omformulere", "korrigere", "rette");

    /** After {@code med den}: what is changed. */
    private static final List<String> CHANGES = List.of("ændring", "tilføjelse", "justering", "rettelse", "præcisering",
            "korrektion", "tilpasning", "modifikation", "undtagelse", "tilretning", "omformulering", "udvidelse", "tillæg");

    /** After {@code med den}: what is only said. */
    private static final List<String> NOTES = List.of("bemærkning", "kommentar", "tilkendegivelse", "opfordring", "understregning", "anmodning",
            "tilsagn", "input", "ønske");

    /** After {@code under}, {@code med}, {@code på}: what it depends on. */
    private static final List<String> CONDITIONS = List.of("forudsætning", "forbehold", "betingelse", "vilkår");

    /** Begin an exception. */
    private static final Set<String> EXCEPT = Set.of("bortset", "undtagen", "undtaget", "foruden", "pånær");

    /** Openers of a condition's clause. */
    private static final Set<String> PROVIDED = Set.of("forudsat", "såfremt", "hvis", "medmindre", "dersom");

    private DecisionWords() {}

    private static boolean begins(String word, List<String> stems) {
        for (String stem : stems) {
            if (word.startsWith(stem)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun names the item, or what is decided on: {@code sagen}, {@code udpegningen}. */
    public static boolean isItem(String word) {
        return begins(word, ITEM_STEMS) && !NO_ITEM.contains(word) && !isSideMatter(word);
    }

    /** Whether a noun names what was recommended. */
    public static boolean isRecommendation(String word) {
        return begins(word, RECOMMENDATION_STEMS);
    }

    /** Whether a noun names an amendment or a procedural motion. */
    public static boolean isSideMatter(String word) {
        return begins(word, SIDE_MATTERS);
    }

    /** Whether a noun names support, {@code opbakning}. */
    public static boolean isSupport(String word) {
        return begins(word, SUPPORT);
    }

    /** Whether a word says that all agree. */
    public static boolean isAgreement(String word) {
        return AGREEMENT.contains(word);
    }

    /** Whether a word says that it is done again, or later. */
    public static boolean isAgain(String word) {
        return AGAIN.contains(word);
    }

    /** Whether a word says that it was done before this meeting. */
    public static boolean isEarlier(String word) {
        return EARLIER.contains(word);
    }

    /** Whether a word stands for the whole council. */
    public static boolean isWhole(String word) {
        return WHOLE.contains(word);
    }

    /** Whether a word names the chair. */
    public static boolean isChair(String word) {
        return begins(word, CHAIR);
    }

    /** Whether a word says that something is in another form than before: {@code reviderede}. */
    public static boolean isChanged(String word) {
        return begins(word, CHANGED) && !word.endsWith("r") && !word.endsWith("s");
    }

    /** Whether a noun names a change. */
    public static boolean isChange(String word) {
        return begins(word, CHANGES);
    }

    /** Whether a noun names something said with a decision. */
    public static boolean isNote(String word) {
        return begins(word, NOTES);
    }

    /** Whether a noun names a condition. */
    public static boolean isCondition(String word) {
        return begins(word, CONDITIONS);
    }

    /** Whether a word begins an exception. */
    public static boolean excepts(String word) {
        return EXCEPT.contains(word);
    }

    /** Whether a word begins a clause that is a condition. */
    public static boolean provides(String word) {
        return PROVIDED.contains(word);
    }
}

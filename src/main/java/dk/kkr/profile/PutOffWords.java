package dk.kkr.profile;

import java.util.Set;

/** Words that say when, and by whom, an item is taken up again. All in lower case. */
public final class PutOffWords {
    /** Say that the item comes back. */
    private static final Set<String> AGAIN =
            Set.of("igen", "ny", "fornyet", "genoptages", "senere", "næste", "kommende");

    private static final Set<String> INFORMATION = Set.of("orientering", "underretning", "efterretning", "kendskab");
    private static final Set<String> ONLY_THEN = Set.of("først", "tidligst");

    /** Before the time of this meeting. */
    private static final Set<String> EARLIER =
            Set.of("tidligere", "allerede", "oprindeligt", "oprindelig", "dengang", "forinden");

    /** Nouns for what a council asks others, or itself, to do with an item before it decides. */
    private static final Set<String> TREATMENTS = Set.of(
            "behandling",
            "forelæggelse",
            "drøftelse",
            "udtalelse",
            "godkendelse",
            "beslutning",
            "høring",
            "vurdering",
            "stillingtagen");

    /** Before a treatment: {@code til fornyet behandling}. */
    private static final Set<String> ANOTHER = Set.of("fornyet", "videre", "ny", "yderligere", "endelig");

    private PutOffWords() {}

    /** Whether a noun names a treatment of an item, in this council or elsewhere. */
    public static boolean isTreatment(String word) {
        return TREATMENTS.contains(word);
    }

    /** Whether a word says that a treatment is another one. */
    public static boolean isAnother(String word) {
        return ANOTHER.contains(word);
    }

    /** Whether a word means that others are asked for their opinion. */
    public static boolean isHearing(String word) {
        return word.equals("høring");
    }

    /** {@code stillet i bero}. */
    public static boolean isAtRest(String word, String next) {
        return word.equals("i") && next.equals("bero");
    }

    /** Whether it is {@code vente}, which may mean to expect. */
    public static boolean isWait(Verb verb) {
        return verb.infinitive().equals("vente");
    }

    /** {@code sendes tilbage}. */
    public static boolean isBack(String word) {
        return word.equals("tilbage");
    }

    /** Whether a word says that it is done again, or later. */
    public static boolean isAgain(String word) {
        return AGAIN.contains(word);
    }

    /** Whether a word says that it was done before this meeting. */
    public static boolean isEarlier(String word) {
        return EARLIER.contains(word);
    }

    /** {@code kan først godkendes, når}: not now. */
    public static boolean isOnlyThen(String word) {
        return ONLY_THEN.contains(word);
    }

    /** Whether a word names a meeting: {@code mødet}, {@code KKR-mødet}. */
    public static boolean isMeeting(String word) {
        return word.equals("møde") || word.equals("mødet") || word.endsWith("-mødet") || word.endsWith("-møde");
    }

    /** Whether a word means that others only learn of it: {@code til orientering}. */
    public static boolean isInformation(String word) {
        return INFORMATION.contains(word);
    }
}

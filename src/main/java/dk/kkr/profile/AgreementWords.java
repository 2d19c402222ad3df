package dk.kkr.profile;

import java.util.List;
import java.util.Set;

/** Nouns and adverbs of agreement and refusal. All in lower case. */
public final class AgreementWords {
    /** An amount of agreement, or its want. */
    private static final Affixes SUPPORT = Affixes.stems(
            List.of("opbakning", "tilslutning", "flertal", "støtte", "fremme", "stemmeflertal", "stemning"));

    private static final Set<String> AGREEMENT = Set.of("enighed", "konsensus", "enig", "enige", "enigt", "mandat");

    private static final Set<String> ACCORDANCE = Set.of("overensstemmelse", "henhold");
    private static final Set<String> CONSENT = Set.of("samtykke", "tilsagn", "accept", "dispensation");

    /** {@code gives en anlægsbevilling}. */
    private static final String GRANT = "bevilling";

    private static final Set<String> NOTED = Set.of(RecommendationWords.NOTED, "notam", "orientering");

    private static final Set<String> AMOUNTS = Set.of("nogle", "enkelte", "flere", "dele", "fleste");

    private AgreementWords() {}

    /** Whether a noun names support, {@code opbakning}, or is what one gives {@code grønt lys} with. */
    public static boolean isSupport(String word) {
        return SUPPORT.areIn(word) || word.equals("grønt");
    }

    /** Whether a word says that all agree. */
    public static boolean isAgreement(String word) {
        return AGREEMENT.contains(word);
    }

    /** {@code enig}: what one is, the council or a member. */
    public static boolean isSingle(String word) {
        return word.equals("enig");
    }

    /** {@code i overensstemmelse med indstillingen}. */
    public static boolean isAccordance(String word) {
        return ACCORDANCE.contains(word);
    }

    /** What agrees to somebody's application: {@code meddelte samtykke}. */
    public static boolean isConsent(String word) {
        return CONSENT.contains(word) || word.endsWith(GRANT);
    }

    /** {@code gav sin godkendelse}. */
    public static boolean isGiven(String word) {
        return word.equals("godkendelse") || isConsent(word);
    }

    /** Whether it is {@code gå}, of {@code gå ind for}. */
    public static boolean goInFor(Verb verb) {
        return verb.infinitive().equals("gå");
    }

    /** {@code slutte op om}: the words behind the verb. */
    public static boolean isUpFor(String word, String next) {
        return word.equals("op") && next.equals("om");
    }

    /** Whether it is {@code give}. */
    public static boolean give(Verb verb) {
        return verb.infinitive().equals("give");
    }

    /** {@code gå ind for}: the words behind the verb. */
    public static boolean isInFor(String word, String next) {
        return word.equals("ind") && next.equals("for");
    }

    /** {@code gives afslag}. */
    public static boolean isRefusal(String word) {
        return word.startsWith("afslag");
    }

    /**
     * Whether a word means that something was noted: {@code til efterretning}, {@code ad notam}, {@code til
     * orientering}.
     */
    public static boolean isNoted(String word) {
        return NOTED.contains(word);
    }

    /** {@code delvist}: not all of it. */
    public static boolean isPartly(String word) {
        return word.startsWith("delvis");
    }

    /** {@code to} of {@code to af forslagene}. */
    public static boolean isAmount(String word) {
        return AMOUNTS.contains(word) || VoteWords.number(word).isPresent();
    }

    /** {@code i stedet}: something else than was recommended. */
    public static boolean isInstead(String word) {
        return word.equals("stedet");
    }

    /** {@code i stedet for Ib Lund}: in whose place, or of what. */
    public static boolean isInsteadOf(String word, String next) {
        return isInstead(word) && next.equals("for");
    }

    /** {@code traf følgende beslutning}: what comes next is the decision. */
    public static boolean isFollowing(String word) {
        return word.equals("følgende");
    }
}

package dk.kkr.profile;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Verbs that fill or empty a post only together with another word, and those on which such verbs hang. */
public final class PostVerbs {
    /** By infinitive: the words that make it a way in. */
    private static final Map<String, Set<String>> IN = Map.of(
            "træde", Set.of("ind", "til"),
            "komme", Set.of("ind"),
            "tage", Set.of("over"),
            "overtage",
                    Set.of(
                            "pladsen",
                            "posten",
                            "hvervet",
                            "plads",
                            "post",
                            "hverv",
                            "mandat",
                            "formandskabet",
                            "formandsposten",
                            "næstformandsposten",
                            "sædet",
                            "mandatet",
                            "rollen",
                            "bestyrelsesposten"),
            "tiltræde", Set.of("som", "posten", "hvervet", "sædet", "pladsen"),
            "indgå", Set.of("som"));

    /** By infinitive: the words that make it a way out. */
    private static final Map<String, Set<String>> OUT = Map.of(
            "træde", Set.of("ud", "tilbage", "fra"),
            "trække", Set.of("sig"),
            "stoppe", Set.of("som"),
            "ophøre", Set.of("som", "med"),
            "udgå", Set.of("af"),
            "gå", Set.of("af"));

    /** With {@code på}. */
    private static final Set<String> CHOICE = Set.of("pege", "falde");

    private static final Set<String> NEED_PLACE = Set.of("nedlægge", "forlade", "fritage", "frasige");
    private static final Set<String> BRING = Set.of(
            "ønske",
            "vælge",
            "beslutte",
            "enes",
            "indstille",
            "anbefale",
            "foreslå",
            "anmode",
            "bede",
            "opfordre",
            "meddele",
            "godkende",
            "vedtage",
            "tiltræde");
    private static final Set<String> APPROVE =
            Set.of("godkende", "tiltræde", "vedtage", "tilslutte", "bekræfte", "stadfæste", "tage", "foretage");

    private PostVerbs() {}

    /** Which way. */
    public enum Move {
        IN,
        OUT,
        /** {@code peger på}. */
        CHOICE
    }

    /** What a verb with the other word, in lower case, does: {@code træder} … {@code ud}. */
    public static Optional<Move> move(Verb verb, String word) {
        if (IN.getOrDefault(verb.infinitive(), Set.of()).contains(word)) {
            return Optional.of(Move.IN);
        }
        if (CHOICE.contains(verb.infinitive()) && word.equals("på")) {
            return Optional.of(Move.CHOICE);
        }
        return OUT.getOrDefault(verb.infinitive(), Set.of()).contains(word) ? Optional.of(Move.OUT) : Optional.empty();
    }

    /** {@code foreslår}: what is one of several, unless it is recommended. */
    public static boolean suggest(Verb verb) {
        return verb.infinitive().equals("foreslå") || setUp(verb);
    }

    /** {@code opstiller}: a candidate, or a thing. */
    public static boolean setUp(Verb verb) {
        return verb.infinitive().equals("opstille");
    }

    /** {@code plads overtages af}. */
    public static boolean takeOver(Verb verb) {
        return verb.infinitive().equals("overtage");
    }

    /** Whether a person after the verb and {@code på} is its object. */
    public static boolean choose(Verb verb) {
        return CHOICE.contains(verb.infinitive());
    }

    /** {@code afløser for Bo Dam}: a noun. */
    public static boolean areNoun(Verb verb, String next) {
        return mayBeNoun(verb) && next.equals("for");
    }

    /** {@code afløser}. */
    public static boolean mayBeNoun(Verb verb) {
        return verb.kind() == Verb.Kind.SUCCEED && verb.form() == Verb.Form.PRESENT;
    }

    /** {@code nedlægger hvervet}. */
    public static boolean needPlace(Verb verb) {
        return NEED_PLACE.contains(verb.infinitive());
    }

    /**
     * Whether an infinitive that hangs on it will happen: {@code har ønsket at udtræde}, {@code besluttede at udpege}.
     */
    public static boolean bring(Verb verb) {
        return BRING.contains(verb.infinitive());
    }

    /** {@code godkendte Bo Dam som medlem}. */
    public static boolean approve(Verb verb) {
        return APPROVE.contains(verb.infinitive());
    }

    /** {@code vil}: not {@code kan}, {@code skal}. */
    public static boolean willHappen(String word) {
        return word.equals("vil");
    }
}

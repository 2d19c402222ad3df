package dk.kkr.profile;

import java.util.Set;

/** Words that part clauses, join them, deny them or make them depend. Danish grammar, as {@link SmallWords} are. */
public final class ClauseWords {
    private static final Set<String> NEGATIONS = Set.of("ikke", "hverken", "ingen", "aldrig", "næppe");
    private static final Set<String> CONDITIONS = Set.of("hvis", "såfremt", "forudsat", "medmindre", "ifald");
    private static final Set<String> SUBORDINATES = Set.of(
            "hvis",
            "såfremt",
            "forudsat",
            "medmindre",
            "ifald",
            "fordi",
            "idet",
            "da",
            "når",
            "hvorefter",
            "hvorved",
            "hvor",
            "mens",
            "selvom",
            "eftersom",
            "hvorfor");

    /** Whoever was named last, and what is his or hers. */
    private static final Set<String> PRONOUNS = Set.of("han", "hun", "vedkommende", "hendes", "hans", "deres", "at");

    /** Before a name at a sentence's beginning; {@code Hans} is a name. */
    private static final Set<String> NOT_FIRST = Set.of("han", "hun", "vedkommende", "hendes", "deres", "at", "når");

    private ClauseWords() {}

    /** Whether a clause with the word says that something is not so; not {@code uden afstemning}. */
    public static boolean negate(String word) {
        return NEGATIONS.contains(word);
    }

    /** Whether a word makes what follows depend on something. */
    public static boolean makeConditional(String word) {
        return CONDITIONS.contains(word);
    }

    /** Whether a word begins a subordinate clause. */
    public static boolean subordinate(String word) {
        return SUBORDINATES.contains(word);
    }

    /** Whether a word begins a clause about the person before it. */
    public static boolean areRelative(String word) {
        return word.equals("der") || word.equals("som");
    }

    /** Whether a word or mark joins two of a kind. */
    public static boolean join(String word) {
        return word.equals("og")
                || word.equals(",")
                || word.equals(";")
                || word.equals("samt")
                || word.equals("men")
                || word.equals("mens");
    }

    /** {@code efter Lis Bang}: what came before. */
    public static boolean isAfter(String word) {
        return word.equals("efter");
    }

    /** {@code blandt Bo Dam og andre}. */
    public static boolean isAmong(String word) {
        return word.equals("blandt");
    }

    /** {@code både A og B}. */
    public static boolean isBoth(String word) {
        return word.equals("både");
    }

    /** Whether a name does not begin with the word, in lower case. */
    public static boolean beginNoName(String word) {
        return isAfter(word) || isBoth(word) || subordinate(word) || makeConditional(word) || NOT_FIRST.contains(word);
    }

    /** Whether a word stands for the person named last. */
    public static boolean standForPerson(String word) {
        return PRONOUNS.contains(word) && !word.equals("at");
    }
}

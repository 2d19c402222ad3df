package dk.kkr.profile;

import java.util.Set;

/** Small Danish words that begin clauses, join them, or turn their meaning round. All in lower case. */
public final class ClauseWords {
    /** Begins a clause that says what somebody said, decided or recommends. */
    public static final String THAT = "at";

    /** Before the last clause of a list. */
    private static final String LAST = ", og";

    /** {@code tilslutte sig}. */
    public static final String REFLEXIVE = "sig";

    /** {@code Hvis}, {@code idet}: whatever follows is not the main clause. */
    private static final Set<String> SUBORDINATING = Set.of(
            THAT,
            "der",
            "som",
            "idet",
            "da",
            "fordi",
            "hvis",
            "såfremt",
            "når",
            "mens",
            "hvor",
            "hvordan",
            "hvorledes",
            "hvilke",
            "hvilken",
            "hvilket",
            "hvem",
            "hvad",
            "hvorefter",
            "hvortil",
            "hvorfor",
            "hvorvidt",
            "hvorved",
            "hvoraf",
            "inden",
            "indtil",
            "selvom",
            "forudsat",
            "eftersom",
            "ligesom",
            "medmindre",
            "førend",
            "hvorom",
            "hvormed",
            "hvori",
            "siden",
            "imens",
            "så",
            "skønt",
            "dersom");

    /** Those that begin a main clause's contrast as often: {@code mens 3 undlod at stemme}. */
    private static final Set<String> CONTRASTING = Set.of("mens", "imens", "men", "hvorefter", "hvorimod", "dog");

    /** Relative: the clause is about the noun before it; without a comma {@code der} may be the main clause's own. */
    private static final Set<String> RELATIVE = Set.of("der", "som");

    /** As prepositions, too; then no clause begins. */
    private static final Set<String> PREPOSITION_TOO = Set.of("inden", "siden");

    /** As adverbs, too; then the clause's verb stands before or right after them: {@code Sagen blev da udsat}. */
    private static final Set<String> ADVERB_TOO = Set.of("da", "så");

    /** Begins a main clause that takes something back: {@code , dog udgår punkt 3}. */
    private static final String LIMITING = "dog";

    /** Joins two of a kind. */
    public static final String AND = "og";

    private static final Set<String> COORDINATING = Set.of(AND, "men", "samt", "eller", "ligesom");

    private static final Set<String> NEGATING = Set.of("ikke", "ej", "hverken", "næppe", "ingen", "intet", "aldrig");

    private static final Set<String> CONDITIONS = Set.of("hvis", "såfremt", "forudsat", "medmindre", "ifald");

    /** Whoever was named last, and what is his or hers. */
    private static final Set<String> PRONOUNS = Set.of("han", "hun", "vedkommende", "hendes", "hans", "deres");

    private static final Set<String> PERSON = Set.of("han", "hun", "vedkommende");

    /** Before a name at a sentence's beginning; {@code Hans} is a name. */
    private static final Set<String> NOT_FIRST = Set.of("han", "hun", "vedkommende", "hendes", "deres");

    private ClauseWords() {}

    /** Whether a word may begin a subordinate clause. */
    public static boolean subordinates(String word) {
        return SUBORDINATING.contains(word);
    }

    /** Whether what follows is as weighty as a main clause. */
    public static boolean contrasts(String word) {
        return CONTRASTING.contains(word);
    }

    /** Whether a word begins what happened next. */
    public static boolean isThereupon(String word) {
        return word.equals("hvorefter");
    }

    /** Whether a word begins a relative clause, or is the subject of its own. */
    public static boolean isRelative(String word) {
        return RELATIVE.contains(word);
    }

    /** Whether it may be a preposition, too. */
    public static boolean isPrepositionToo(String word) {
        return PREPOSITION_TOO.contains(word);
    }

    /** Whether it may be an adverb, too. */
    public static boolean isAdverbToo(String word) {
        return ADVERB_TOO.contains(word);
    }

    /** Whether it stands for a person who was named before, as subject. */
    public static boolean arePerson(String word) {
        return PERSON.contains(word);
    }

    /** {@code for så vidt angår budgettet}, {@code hvad angår budgettet}: as far as that goes, and no farther. */
    public static boolean isAsFarAs(String word, String next) {
        return next.equals("angår") && (word.equals("vidt") || word.equals("hvad"));
    }

    /** Whether a line, as printed, begins as a clause of a list does: {@code at planen godkendes}. */
    public static boolean beginsWithThat(String line) {
        return line.startsWith(THAT) && line.startsWith(" ", THAT.length());
    }

    /** Whether a line, as printed, may end where the next clause of a list begins: in a comma, {@code …, og}. */
    public static boolean endsBeforeNext(String line) {
        return line.endsWith(",") || line.endsWith(LAST);
    }

    /** Whether a word begins what limits the clause before. */
    public static boolean limits(String word) {
        return LIMITING.equals(word);
    }

    /** Whether what follows is other than what went before. */
    public static boolean opposes(String word) {
        return word.equals("men");
    }

    /** Whether a word joins two of a kind. */
    public static boolean coordinates(String word) {
        return COORDINATING.contains(word);
    }

    /** Whether a word denies. */
    public static boolean negates(String word) {
        return NEGATING.contains(word);
    }

    /** Whether a word makes what follows depend on something. */
    public static boolean makeConditional(String word) {
        return CONDITIONS.contains(word);
    }

    /** Whether a word or mark joins two of a kind. */
    public static boolean join(String word) {
        return COORDINATING.contains(word) || word.equals(",") || word.equals(";") || word.equals("mens");
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
        return isAfter(word)
                || isBoth(word)
                || negates(word)
                || subordinates(word)
                || makeConditional(word)
                || NOT_FIRST.contains(word);
    }

    /** Whether a word stands for the person named last. */
    public static boolean standForPerson(String word) {
        return PRONOUNS.contains(word);
    }
}

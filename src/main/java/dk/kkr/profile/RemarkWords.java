package dk.kkr.profile;

import java.util.List;
import java.util.Set;

/** Words that add something to a decision: a change, a condition, an exception, a remark. All in lower case. */
public final class RemarkWords {
    /** In words; farther behind what leads to it, a noun does not say what goes with a decision. */
    public static final int NEAR = 5;

    /** Words that change what they stand with: {@code revideret indstilling}, {@code i ændret form}. */
    private static final Affixes CHANGED =
            Affixes.stems(List.of("revidere", "ændre", "justere", "tilrette", "omformulere", "korrigere", "rette"));

    /** After {@code med den}: what is changed. */
    private static final Affixes CHANGES = Affixes.stems(List.of(
            "ændring",
            "tilføjelse",
            "justering",
            "rettelse",
            "præcisering",
            "korrektion",
            "tilpasning",
            "modifikation",
            "undtagelse",
            "tilretning",
            "omformulering",
            "udvidelse",
            "tillæg"));

    /** After {@code med den}: what is only said. */
    private static final Affixes NOTES = Affixes.stems(List.of(
            "bemærkning",
            "kommentar",
            "tilkendegivelse",
            "opfordring",
            "understregning",
            "anmodning",
            "tilsagn",
            "input",
            "ønske"));

    /** After {@code under}, {@code med}, {@code på}: what it depends on. */
    private static final Affixes CONDITIONS =
            Affixes.stems(List.of("forudsætning", "forbehold", "betingelse", "vilkår"));

    private static final Set<String> LEADING = Set.of("med", "under", "på");

    /** Begin an exception. */
    private static final Set<String> EXCEPT = Set.of("bortset", "undtagen", "undtaget", "foruden", "pånær", "nær");

    /** Openers of a condition's clause. */
    private static final Set<String> PROVIDED = Set.of("forudsat", "såfremt", "hvis", "medmindre", "dersom");

    private RemarkWords() {}

    /** Whether a word may lead to what goes with a decision: {@code med den ændring}, {@code under forudsætning af}. */
    public static boolean leads(String word) {
        return LEADING.contains(word);
    }

    /** Whether a word says that something is in another form than before: {@code reviderede}. */
    public static boolean isChanged(String word) {
        return CHANGED.areIn(word) && !word.endsWith("r") && !word.endsWith("s");
    }

    /** Whether a noun names a change. */
    public static boolean isChange(String word) {
        return CHANGES.areIn(word);
    }

    /** Whether a noun names something said with a decision. */
    public static boolean isNote(String word) {
        return NOTES.areIn(word);
    }

    /** Whether a noun names a condition. */
    public static boolean isCondition(String word) {
        return CONDITIONS.areIn(word);
    }

    /** Whether a word begins an exception. */
    public static boolean excepts(String word) {
        return EXCEPT.contains(word);
    }

    /** Whether a word begins a clause that is a condition. */
    public static boolean provides(String word) {
        return PROVIDED.contains(word);
    }

    /** Whether a word says that a thing is left out: {@code med undtagelse af}. */
    public static boolean isException(String word) {
        return word.equals("undtagelse");
    }

    /** Whether a word makes the clause after it an explanation: {@code idet}, {@code således at}. */
    public static boolean explains(String word, String next) {
        return word.equals("idet") || word.equals("således") && next.equals(ClauseWords.THAT);
    }
}

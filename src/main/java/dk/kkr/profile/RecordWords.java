package dk.kkr.profile;

import java.util.List;
import java.util.Set;

/** Words by which somebody has a view put on record. All in lower case. */
public final class RecordWords {
    /** Where a statement goes: {@code ført til protokols}. */
    private static final Affixes RECORDS = Affixes.stems(List.of("referat", "protokol", "beslutningsprotokol"));

    private static final Set<String> PUT_ON = Set.of(
            "tilført", "ført", "indført", "tilføjet", "noteret", "optaget", "tilkendegivet", "anført", "bemærket");

    /** Statements by their own name. */
    private static final Affixes STATEMENTS =
            Affixes.stems(List.of("mindretalsudtalelse", "protokolbemærkning", "særudtalelse", "protokoltilførsel"));

    private RecordWords() {}

    /** Whether a word names the minutes, in which somebody has something put. */
    public static boolean isRecord(String word) {
        return RECORDS.areIn(word);
    }

    /** Whether a participle says that something is put on record. */
    public static boolean isPutOn(String word) {
        return PUT_ON.contains(word);
    }

    /** {@code fik noteret, at}: put on record, wherever that is. */
    public static boolean isNoted(String word) {
        return word.equals("noteret");
    }

    /** Whether a noun names a statement on record. */
    public static boolean isStatement(String word) {
        return STATEMENTS.areIn(word);
    }

    /** Whether a noun names a reservation. */
    public static boolean isReservation(String word) {
        return word.startsWith("forbehold") || word.startsWith("reservation");
    }

    /** {@code med forbehold fra Dragør Kommune}: whose reservation it is follows. */
    public static boolean leadToHolder(String word) {
        return word.equals("fra");
    }
}

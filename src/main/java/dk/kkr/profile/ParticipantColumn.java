package dk.kkr.profile;

import dk.kkr.model.Attendance;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a column of a table of participants contains, according to its head: {@code Navn}, {@code Parti},
 * {@code Kommune}, {@code Afbud}. Fails on a head in other words, {@code Hvem}.
 */
public enum ParticipantColumn {
    NAME,
    PARTY,
    MUNICIPALITY,
    /** An office, or a remark. */
    OTHER,
    /** Who came in the member's place. */
    SUBSTITUTE,
    PRESENT,
    ABSENT;

    private static final Map<String, ParticipantColumn> WORDS = Map.ofEntries(
            Map.entry("navn", NAME),
            Map.entry("medlem", NAME),
            Map.entry("parti", PARTY),
            Map.entry("liste", PARTY),
            Map.entry(MunicipalityWord.WORD, MUNICIPALITY),
            Map.entry("region", MUNICIPALITY),
            Map.entry("organisation", MUNICIPALITY),
            Map.entry("repræsenterer", MUNICIPALITY),
            Map.entry("udpeget af", MUNICIPALITY),
            Map.entry("fremmøde", PRESENT),
            Map.entry("stedfortræder", SUBSTITUTE),
            Map.entry("suppleant", SUBSTITUTE),
            Map.entry("rolle", OTHER),
            Map.entry("titel", OTHER),
            Map.entry("funktion", OTHER),
            Map.entry("bemærkning", OTHER),
            Map.entry("bemærkninger", OTHER),
            Map.entry("område", OTHER),
            Map.entry("stilling", OTHER));

    /** Yes, in a column of attendance. */
    private static final Set<String> CROSSES = Set.of("x", "✓", "✔", "☒", "ja", "+", "√", "teams");

    private static final Set<String> DENIALS = Set.of("nej", "ikke");

    /**
     * The column that a cell of the head names, in its own word or in those of attendance headings; by the first of two
     * in {@code Kommune/region}.
     */
    public static Optional<ParticipantColumn> of(String cell) {
        int slash = cell.indexOf('/');
        if (slash > 0) {
            return Optional.ofNullable(
                    WORDS.get(cell.substring(0, slash).strip().toLowerCase(Locale.ROOT)));
        }
        if (ContactDetails.areColumn(cell)) {
            return Optional.of(OTHER);
        }
        return Optional.ofNullable(WORDS.get(cell.toLowerCase(Locale.ROOT)))
                .or(() -> AttendanceHeading.noted(cell).map(said -> said == Attendance.PRESENT ? PRESENT : ABSENT));
    }

    /** Whether a text is a word of a head that says nothing about attendance. */
    public static boolean isWord(String text) {
        ParticipantColumn column = WORDS.get(text.toLowerCase(Locale.ROOT));
        return column != null && !column.isOfAttendance();
    }

    /** Whether a cell ticks its column's attendance and names nobody: {@code x}, {@code ja}. */
    public static boolean isCross(String cell) {
        String word = cell.toLowerCase(Locale.ROOT);
        return CROSSES.contains(word) || AttendanceWords.means().contains(word);
    }

    /**
     * Where the cross, the yes or the no ends that a cell begins with, {@code Ja (Teams)}, {@code Ja, til kl. 16}; 0
     * where it begins with none.
     */
    public static int endOfMark(String cell) {
        if (isCross(cell) || isDenial(cell)) {
            return cell.length();
        }
        int end = 0;
        while (end < cell.length() && ",;( ".indexOf(cell.charAt(end)) < 0) {
            end++;
        }
        String mark = cell.substring(0, end);
        boolean apart = end < cell.length() && (cell.charAt(end) != ' ' || cell.startsWith("(", end + 1));
        return apart && (isCross(mark) || isDenial(mark)) ? end : 0;
    }

    /** Whether a cell says no to its column's attendance. */
    public static boolean isDenial(String cell) {
        return DENIALS.contains(cell.toLowerCase(Locale.ROOT));
    }

    /** Whether a word of a head stands for the names. */
    public static boolean headsNames(String text) {
        return WORDS.get(text.toLowerCase(Locale.ROOT)) == NAME;
    }

    /** Whether a word of a head stands for the municipality. */
    public static boolean isMunicipality(String text) {
        return WORDS.get(text.toLowerCase(Locale.ROOT)) == MUNICIPALITY;
    }

    /** Whether the column's cells say who came or who did not. */
    public boolean isOfAttendance() {
        return this == PRESENT || this == ABSENT;
    }
}

package dk.kkr.profile;

import dk.kkr.model.Attendance;
import dk.kkr.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Marks beside names and what the heading says that they mean: {@code Deltagere (x = deltog, a = afbud)}. Fails on a
 * legend below the list.
 *
 * @param meanings by the mark, in the heading's spelling
 */
public record AttendanceMarks(Map<String, Attendance> meanings) {
    private static final String TICK = "X";

    public AttendanceMarks {
        meanings = Map.copyOf(meanings);
    }

    /** A row without its mark, and what the mark means; empty where it has none. */
    public record Marked(String row, Optional<Attendance> attendance) {}

    /** Those of a list whose heading explains none. */
    public static AttendanceMarks none() {
        return new AttendanceMarks(Map.of());
    }

    /** The marks that a heading explains in parentheses. */
    public static AttendanceMarks in(String heading) {
        String aside = AttendanceHeading.aside(heading);
        return aside.isEmpty() ? none() : new AttendanceMarks(meaningsIn(aside.substring(1, aside.length() - 1)));
    }

    private static Map<String, Attendance> meaningsIn(String legend) {
        Map<String, Attendance> meanings = new HashMap<>();
        for (String entry : Words.split(legend, ",;")) {
            int equals = entry.indexOf('=');
            String mark = equals < 0 ? "" : entry.substring(0, equals).strip();
            Optional<Attendance> said = equals < 0
                    ? Optional.empty()
                    : AttendanceHeading.noted(entry.substring(equals + 1).strip());
            if (!isMark(mark) || said.isEmpty()) {
                return Map.of();
            }
            meanings.put(mark, said.get());
        }
        return meanings;
    }

    /** A small letter, or a tick: a capital is a party's, and signs are bullets or Markdown's. */
    private static boolean isMark(String text) {
        return text.length() == 1 && (Character.isLowerCase(text.charAt(0)) || text.equals(TICK));
    }

    public boolean isEmpty() {
        return meanings.isEmpty();
    }

    /** Whether those who came have a mark: the heading then says nothing about a row without one. */
    public boolean showWhoCame() {
        return meanings.containsValue(Attendance.PRESENT);
    }

    /** The row and the mark at its beginning or end, {@code x Bo Dam}, {@code (x) Bo Dam}, {@code Bo Dam *}. */
    public Marked read(String row) {
        List<String> words = meanings.isEmpty() ? List.of() : Words.of(row);
        if (words.size() > 1) {
            String first = words.get(0);
            String last = words.get(words.size() - 1);
            if (meaningOf(first).isPresent()) {
                return new Marked(
                        row.substring(row.indexOf(first) + first.length()).strip(), meaningOf(first));
            }
            if (meaningOf(last).isPresent()) {
                return new Marked(row.substring(0, row.lastIndexOf(last)).strip(), meaningOf(last));
            }
        }
        return new Marked(row, Optional.empty());
    }

    private Optional<Attendance> meaningOf(String word) {
        boolean bracketed = word.length() > 2 && word.startsWith("(") && word.endsWith(")");
        return Optional.ofNullable(meanings.get(bracketed ? word.substring(1, word.length() - 1) : word));
    }
}

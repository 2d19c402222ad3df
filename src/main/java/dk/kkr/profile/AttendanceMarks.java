package dk.kkr.profile;

import dk.kkr.model.Attendance;
import dk.kkr.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Marks beside names and what the heading says that they mean, {@code Deltagere (x = deltog, a = afbud)}, or a line
 * below a table: {@code F = fysisk, T = Teams, A = afbud}. Fails on a legend below a list without columns.
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

    /**
     * The marks that a line explains, which says nothing else: also capitals, which in a column of attendance are no
     * parties, and by what means somebody took part. One of them means that somebody did not.
     */
    public static AttendanceMarks ofColumn(String line) {
        Map<String, Attendance> meanings = new HashMap<>();
        for (String entry : line.indexOf('=') < 0 ? List.<String>of() : Words.split(line, ",;")) {
            int equals = entry.indexOf('=');
            String mark = equals < 0 ? "" : entry.substring(0, equals).strip();
            Optional<Attendance> said = equals < 0
                    ? Optional.empty()
                    : meaningOfColumn(entry.substring(equals + 1).strip());
            if (mark.length() != 1 || said.isEmpty()) {
                return none();
            }
            meanings.put(mark, said.get());
        }
        return meanings.containsValue(Attendance.ABSENT) && meanings.size() > 1
                ? new AttendanceMarks(meanings)
                : none();
    }

    private static Optional<Attendance> meaningOfColumn(String text) {
        boolean means = ParticipantColumn.isCross(Words.after(text, 0));
        return means ? Optional.of(Attendance.PRESENT) : AttendanceHeading.noted(text);
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

    /** What a mark that stands alone means; empty where it is none. */
    public Optional<Attendance> meaningOf(String word) {
        boolean bracketed = word.length() > 2 && word.startsWith("(") && word.endsWith(")");
        return Optional.ofNullable(meanings.get(bracketed ? word.substring(1, word.length() - 1) : word));
    }
}

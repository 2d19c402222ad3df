package dk.kkr.outline.front;

import dk.kkr.model.Attendance;
import dk.kkr.person.PersonName;
import dk.kkr.person.TableRow;
import dk.kkr.profile.AttendanceHeading;
import dk.kkr.text.Letters;
import dk.kkr.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The head of a table of participants, {@code Navn ⇥ Parti ⇥ Kommune ⇥ Afbud}: what each column has. In a column of
 * attendances a cross says it, or the name stands there. A document would break it that has remarks in the column of
 * parties.
 */
record TableHead(List<Column> columns) {
    /** What a column has. */
    enum Column {
        NAME,
        PARTY,
        MUNICIPALITY,
        OTHER,
        PRESENT,
        ABSENT
    }

    private static final Map<String, Column> WORDS = Map.ofEntries(
            Map.entry("navn", Column.NAME),
            Map.entry("medlem", Column.NAME),
            Map.entry("parti", Column.PARTY),
            Map.entry("liste", Column.PARTY),
            Map.entry("kommune", Column.MUNICIPALITY),
            Map.entry("organisation", Column.MUNICIPALITY),
            Map.entry("rolle", Column.OTHER),
            Map.entry("titel", Column.OTHER),
            Map.entry("funktion", Column.OTHER),
            Map.entry("bemærkning", Column.OTHER),
            Map.entry("bemærkninger", Column.OTHER),
            Map.entry("område", Column.OTHER),
            Map.entry("stilling", Column.OTHER));

    private static final Set<String> MARKS = Set.of("x", "✓", "✔", "☒", "ja", "+", "√");
    private static final int MIN_COLUMNS = 2;

    TableHead {
        columns = List.copyOf(columns);
    }

    /** The head in a line's cells, or in its words where blanks have taken the cells' place. */
    static Optional<TableHead> in(String line) {
        List<Column> columns = columnsOf(cellsOf(line));
        if (columns.isEmpty()) {
            columns = columnsOf(Words.of(line));
        }
        boolean names = columns.contains(Column.NAME) || columns.contains(Column.MUNICIPALITY);
        boolean both = columns.contains(Column.PRESENT) && columns.contains(Column.ABSENT);
        return columns.size() >= MIN_COLUMNS && (names || both)
                ? Optional.of(new TableHead(columns))
                : Optional.empty();
    }

    /** The line below a head, {@code ---|---}. */
    static boolean isRule(String line) {
        return !line.isEmpty() && !Letters.areIn(line) && line.indexOf("--") >= 0;
    }

    /** Whether a word alone on its line is a head's: each cell may have a line of its own. */
    static boolean isWord(String text) {
        return WORDS.containsKey(text.toLowerCase(Locale.ROOT));
    }

    private static List<Column> columnsOf(List<String> cells) {
        List<Column> columns = new ArrayList<>();
        for (String cell : cells) {
            String word = cell.toLowerCase(Locale.ROOT);
            Optional<Column> column = Optional.ofNullable(WORDS.get(word)).or(() -> attendance(cell));
            if (column.isEmpty()) {
                return List.of();
            }
            columns.add(column.get());
        }
        return columns;
    }

    private static Optional<Column> attendance(String cell) {
        return AttendanceHeading.noted(cell).map(said -> said == Attendance.PRESENT ? Column.PRESENT : Column.ABSENT);
    }

    static List<String> cellsOf(String line) {
        List<String> cells = new ArrayList<>();
        String row = line.indexOf('\t') >= 0 ? line : TableRow.withCommas(line).replace(", ", "\t");
        for (String cell : row.split("\t", -1)) {
            cells.add(cell.strip());
        }
        return cells;
    }

    /** A row's cells as entries; empty where it has other columns than the head, or no name where the head has one. */
    List<Row> rowsOf(String line) {
        List<String> cells = line.indexOf('\t') >= 0 || line.contains("   ") ? cellsOf(line) : List.<String>of();
        // Blanks do not tell which cell is empty.
        boolean whole = line.indexOf('\t') >= 0 || cells.size() == columns.size();
        if (!whole || cells.size() < MIN_COLUMNS || cells.size() > columns.size()) {
            return List.of();
        }
        int name = columns.indexOf(Column.NAME);
        return name < 0 || name >= cells.size() ? peopleIn(cells) : List.of(row(cells, name));
    }

    /** {@code Deltog ⇥ Afbud}: names in both columns. */
    private List<Row> peopleIn(List<String> cells) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Column column = columns.get(i);
            boolean said = column == Column.PRESENT || column == Column.ABSENT;
            if (!cells.get(i).isEmpty()) {
                rows.add(new Row(
                        cells.get(i), said ? Optional.of(attendanceOf(column)) : Optional.empty(), Optional.empty()));
            }
        }
        return rows;
    }

    private Row row(List<String> cells, int name) {
        StringBuilder entry = new StringBuilder(cells.get(name));
        Optional<Attendance> said = Optional.empty();
        Optional<String> party = Optional.empty();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            Column column = columns.get(i);
            if (i == name || cell.isEmpty()) {
                continue;
            }
            if ((column == Column.PRESENT || column == Column.ABSENT)
                    && MARKS.contains(cell.toLowerCase(Locale.ROOT))) {
                said = Optional.of(attendanceOf(column));
            } else if (column == Column.PARTY) {
                party = Optional.of(withoutParentheses(cell));
            } else {
                entry.append(", ").append(cell);
            }
        }
        return new Row(entry.toString(), said, party);
    }

    private static String withoutParentheses(String cell) {
        return cell.startsWith("(") && cell.endsWith(")") ? cell.substring(1, cell.length() - 1) : cell;
    }

    private static Attendance attendanceOf(Column column) {
        return column == Column.PRESENT ? Attendance.PRESENT : Attendance.ABSENT;
    }

    /** Whether one column has attendances, so that a row without a mark says nothing. */
    boolean hasAttendances() {
        return columns.contains(Column.PRESENT) || columns.contains(Column.ABSENT);
    }

    /**
     * A row.
     *
     * @param entry its cells but for those below, with commas
     * @param attendance what a mark says
     * @param party what the column of parties says
     */
    record Row(String entry, Optional<Attendance> attendance, Optional<String> party) {
        boolean isNamed() {
            return PersonName.mayBe(entry.indexOf(',') < 0 ? entry : entry.substring(0, entry.indexOf(',')));
        }
    }
}

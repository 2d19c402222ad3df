package dk.kkr.outline.front;

import dk.kkr.model.Attendance;
import dk.kkr.person.PersonName;
import dk.kkr.person.TableRow;
import dk.kkr.profile.ParticipantColumn;
import dk.kkr.text.Letters;
import dk.kkr.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The head of a table of participants, {@code Navn ⇥ Parti ⇥ Kommune ⇥ Afbud}: what each column has. In a column of
 * attendances a cross says it, or the name stands there. A document would break it that has remarks in the column of
 * parties.
 */
record TableHead(List<ParticipantColumn> columns) {
    private static final int MIN_COLUMNS = 2;

    TableHead {
        columns = List.copyOf(columns);
    }

    /** The head in a line's cells, or in its words where blanks have taken the cells' place. */
    static Optional<TableHead> in(String line) {
        List<ParticipantColumn> columns = columnsOf(cellsOf(line));
        if (columns.isEmpty()) {
            columns = columnsOf(Words.of(line));
        }
        boolean names = columns.contains(ParticipantColumn.NAME) || columns.contains(ParticipantColumn.MUNICIPALITY);
        boolean both = columns.contains(ParticipantColumn.PRESENT) && columns.contains(ParticipantColumn.ABSENT);
        return columns.size() >= MIN_COLUMNS && (names || both)
                ? Optional.of(new TableHead(columns))
                : Optional.empty();
    }

    /** The line below a head, {@code ---|---}. */
    static boolean isRule(String line) {
        return !line.isEmpty() && !Letters.areIn(line) && line.indexOf("--") >= 0;
    }

    private static List<ParticipantColumn> columnsOf(List<String> cells) {
        List<ParticipantColumn> columns = new ArrayList<>();
        for (String cell : cells) {
            Optional<ParticipantColumn> column = ParticipantColumn.of(cell);
            if (column.isEmpty()) {
                return List.of();
            }
            columns.add(column.get());
        }
        return columns;
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
        int name = columns.indexOf(ParticipantColumn.NAME);
        return name < 0 || name >= cells.size() ? peopleIn(cells) : List.of(row(cells, name));
    }

    /** {@code Deltog ⇥ Afbud}: names in both columns. */
    private List<Row> peopleIn(List<String> cells) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            ParticipantColumn column = columns.get(i);
            if (!cells.get(i).isEmpty()) {
                rows.add(new Row(
                        cells.get(i),
                        column.isOfAttendance() ? Optional.of(attendanceOf(column)) : Optional.empty(),
                        Optional.empty()));
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
            ParticipantColumn column = columns.get(i);
            if (i == name || cell.isEmpty()) {
                continue;
            }
            if (column.isOfAttendance() && ParticipantColumn.isCross(cell)) {
                said = Optional.of(attendanceOf(column));
            } else if (column == ParticipantColumn.PARTY) {
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

    private static Attendance attendanceOf(ParticipantColumn column) {
        return column == ParticipantColumn.PRESENT ? Attendance.PRESENT : Attendance.ABSENT;
    }

    /** Whether one column has attendances, so that a row without a mark says nothing. */
    boolean hasAttendances() {
        return columns.contains(ParticipantColumn.PRESENT) || columns.contains(ParticipantColumn.ABSENT);
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

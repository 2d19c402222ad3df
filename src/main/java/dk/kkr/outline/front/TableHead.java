package dk.kkr.outline.front;

import dk.kkr.model.Attendance;
import dk.kkr.person.Person;
import dk.kkr.person.PersonName;
import dk.kkr.person.Punctuation;
import dk.kkr.profile.AttendanceMarks;
import dk.kkr.profile.ParticipantColumn;
import dk.kkr.profile.SubstituteWords;
import dk.kkr.text.Cell;
import dk.kkr.text.Letters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The head of a table of participants, {@code Navn ⇥ Parti ⇥ Kommune ⇥ Afbud}: what each column has. In a column of
 * attendance a cross or the name shows it. Fails on a table with remarks in the column of parties.
 *
 * @param starts where the cells of the head begin; empty where tabs separate them
 * @param indent of the head's line, from which they are counted
 * @param marks what cells in a column of attendance mean
 */
record TableHead(List<ParticipantColumn> columns, List<Integer> starts, int indent, AttendanceMarks marks) {
    private static final int MIN_COLUMNS = 2;

    /** In blanks: how far apart the heads of two columns of names are, and how far from its head a name may begin. */
    private static final int FAR = 20;

    private static final int NEAR = 2;

    TableHead {
        columns = List.copyOf(columns);
        starts = List.copyOf(starts);
    }

    /** The head in a line's cells, or in its words where the extractor printed blanks instead of cells. */
    static Optional<TableHead> in(FrontLine line) {
        String text = line.text();
        int indent = line.line().indent();
        if (text.indexOf('\t') >= 0) {
            return of(Cell.betweenTabs(text), false, indent);
        }
        return of(Cell.betweenBlanks(text, 2), true, indent).or(() -> of(Cell.betweenBlanks(text, 1), true, indent));
    }

    private static Optional<TableHead> of(List<Cell> cells, boolean placed, int indent) {
        List<ParticipantColumn> columns = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        for (Cell cell : cells) {
            Optional<ParticipantColumn> column = ParticipantColumn.of(cell.text());
            if (column.isEmpty()) {
                return Optional.empty();
            }
            columns.add(column.get());
            if (placed) {
                starts.add(cell.from());
            }
        }
        nameFirst(columns);
        boolean names = columns.contains(ParticipantColumn.NAME) || columns.contains(ParticipantColumn.MUNICIPALITY);
        boolean both = columns.contains(ParticipantColumn.PRESENT) && columns.contains(ParticipantColumn.ABSENT);
        return columns.size() >= MIN_COLUMNS && (names || both)
                ? Optional.of(new TableHead(columns, starts, indent, AttendanceMarks.none()))
                : Optional.empty();
    }

    /** This head of a table whose marks a line explains. */
    TableHead explainedBy(AttendanceMarks explained) {
        return new TableHead(columns, starts, indent, explained);
    }

    /** {@code Deltagere Kommune Fremmøde}: another column than the first has who came. */
    private static void nameFirst(List<ParticipantColumn> columns) {
        boolean other = columns.size() > MIN_COLUMNS
                && columns.contains(ParticipantColumn.MUNICIPALITY)
                && (columns.lastIndexOf(ParticipantColumn.PRESENT) > 0 || columns.contains(ParticipantColumn.ABSENT));
        if (other && columns.get(0) == ParticipantColumn.PRESENT && !columns.contains(ParticipantColumn.NAME)) {
            columns.set(0, ParticipantColumn.NAME);
        }
    }

    /** The line below a head, {@code ---|---}. */
    static boolean isRule(String line) {
        return !line.isEmpty() && !Letters.areIn(line) && line.indexOf("--") >= 0;
    }

    /**
     * A row's cells as entries; none where its cells do not stand below the head's, or the cell of the name is empty.
     */
    List<Row> rowsOf(FrontLine line, String own) {
        List<String> cells = cellsOf(own, line.line().indent() - indent);
        if (cells.isEmpty()) {
            return List.of();
        }
        int name = columns.indexOf(ParticipantColumn.NAME);
        return name < 0 ? peopleIn(cells) : cells.get(name).isEmpty() ? List.of() : List.of(row(cells, name));
    }

    /** The people of a row; none where one of its cells names nobody. */
    List<Person> peopleIn(FrontLine line, String own, boolean others) {
        List<Person> people = new ArrayList<>();
        for (Row row : rowsOf(line, own)) {
            Optional<Person> person = Person.parse(row.entry())
                    .filter(read -> read.isListed(others) || row.named() && PersonName.isOne(read.name()));
            if (person.isEmpty()) {
                return List.of();
            }
            Person named = row.party().map(person.get()::withParty).orElse(person.get());
            people.add(row.attendance().map(named::withAttendance).orElse(named));
        }
        return people;
    }

    /** Whether blanks show where the columns begin. */
    boolean isPlaced() {
        return !starts.isEmpty();
    }

    /** A line's cells, one for each column, empty where nothing stands below it; none where one is below no column. */
    List<String> cellsBelow(FrontLine line) {
        List<Cell> found = line.isParagraph() || !isPlaced() ? List.of() : Cell.betweenBlanks(line.text(), 2);
        return found.isEmpty() ? List.of() : placed(found, line.line().indent() - indent, NEAR);
    }

    /** One for each column, empty where nothing stands below it. */
    private List<String> cellsOf(String line, int shift) {
        boolean tabs = line.indexOf('\t') >= 0;
        List<Cell> found = tabs ? Cell.betweenTabs(line) : Cell.betweenBlanks(line, 2);
        boolean alone = found.size() < MIN_COLUMNS && !standsBelowOne(shift);
        if (found.size() > columns.size() || (!tabs && (starts.isEmpty() || alone))) {
            return List.of();
        }
        return tabs ? inOrder(found) : placed(found, shift, Integer.MAX_VALUE);
    }

    private List<String> inOrder(List<Cell> found) {
        List<String> cells = noCells();
        for (int i = 0; i < found.size(); i++) {
            cells.set(i, found.get(i).text());
        }
        return cells;
    }

    private List<String> noCells() {
        return new ArrayList<>(Collections.nCopies(columns.size(), ""));
    }

    /**
     * Each cell below the nearest head; a full row in its order.
     *
     * @param far how far from its head a cell may begin
     */
    private List<String> placed(List<Cell> found, int shift, int far) {
        if (found.size() > columns.size()) {
            return List.of();
        }
        if (found.size() == columns.size()) {
            return inOrder(found);
        }
        List<String> cells = noCells();
        BitSet taken = new BitSet();
        for (Cell cell : found) {
            int column = nearest(cell.from() + shift);
            if (taken.get(column) || Math.abs(starts.get(column) - (cell.from() + shift)) > far) {
                return List.of();
            }
            taken.set(column);
            cells.set(column, cell.text());
        }
        return cells;
    }

    /**
     * Whether a cell that has no other beside it stands below one of {@code Til stede Afbud}, which are far enough
     * apart to show in which column it is.
     */
    private boolean standsBelowOne(int shift) {
        boolean apart = !starts.isEmpty();
        for (int i = 0; i < starts.size(); i++) {
            apart &= columns.get(i).isOfAttendance() && (i == 0 || starts.get(i) - starts.get(i - 1) > FAR);
        }
        return apart && Math.abs(starts.get(nearest(shift)) - shift) <= NEAR;
    }

    private int nearest(int from) {
        int nearest = 0;
        for (int i = 1; i < starts.size(); i++) {
            if (Math.abs(starts.get(i) - from) < Math.abs(starts.get(nearest) - from)) {
                nearest = i;
            }
        }
        return nearest;
    }

    /** {@code Deltog ⇥ Afbud}: names in both columns. */
    private List<Row> peopleIn(List<String> cells) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            ParticipantColumn column = columns.get(i);
            if (!cells.get(i).isEmpty() && !PeopleLine.isNobody(cells.get(i))) {
                rows.add(new Row(
                        cells.get(i),
                        column.isOfAttendance() ? Optional.of(attendanceOf(column)) : Optional.empty(),
                        Optional.empty(),
                        false));
            }
        }
        return rows;
    }

    private Row row(List<String> cells, int name) {
        StringBuilder entry = new StringBuilder(cells.get(name));
        Optional<Attendance> said = Optional.empty();
        Optional<String> party = Optional.empty();
        String substitute = "";
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            ParticipantColumn column = columns.get(i);
            if (i == name || cell.isEmpty()) {
                continue;
            }
            int mark = column.isOfAttendance() ? ParticipantColumn.endOfMark(cell) : 0;
            Optional<Attendance> explained = column.isOfAttendance() ? marks.meaningOf(cell) : Optional.empty();
            if (explained.isPresent()) {
                said = explained;
            } else if (mark > 0) {
                boolean denied = ParticipantColumn.isDenial(cell.substring(0, mark));
                said = Optional.of(attendanceOf(
                        denied == (column == ParticipantColumn.PRESENT)
                                ? ParticipantColumn.ABSENT
                                : ParticipantColumn.PRESENT));
                String rest = Punctuation.trim(cell.substring(mark));
                entry.append(rest.isEmpty() ? "" : ", ").append(rest);
            } else if (column == ParticipantColumn.PARTY) {
                party = Optional.of(withoutParentheses(cell));
            } else if (column == ParticipantColumn.SUBSTITUTE) {
                substitute = cell;
            } else {
                entry.append(", ").append(cell);
            }
        }
        // Beside somebody who came stands who might have.
        if (!substitute.isEmpty() && !said.equals(Optional.of(Attendance.PRESENT))) {
            entry.append(", ").append(SubstituteWords.SHORT).append(' ').append(substitute);
        }
        return new Row(entry.toString(), said, party, true);
    }

    private static String withoutParentheses(String cell) {
        return cell.startsWith("(") && cell.endsWith(")") ? cell.substring(1, cell.length() - 1) : cell;
    }

    private static Attendance attendanceOf(ParticipantColumn column) {
        return column == ParticipantColumn.PRESENT ? Attendance.PRESENT : Attendance.ABSENT;
    }

    /** Whether one column has municipalities. */
    boolean hasMunicipalities() {
        return columns.contains(ParticipantColumn.MUNICIPALITY);
    }

    /**
     * Whether each row below names a substitute: then it is whoever may stand in, and says nothing of who came. Fails
     * on a table of nobody but members who were replaced.
     */
    boolean hasSubstitutesOfAll(int from, List<FrontLine> lines) {
        int column = columns.indexOf(ParticipantColumn.SUBSTITUTE);
        int rows = 0;
        for (int at = from; column >= 0 && at < lines.size(); at++) {
            FrontLine line = lines.get(at);
            List<String> cells = cellsOf(line.text(), line.line().indent() - indent);
            if (cells.isEmpty()) {
                break;
            }
            if (cells.get(column).isEmpty()) {
                return false;
            }
            rows++;
        }
        return rows > 1;
    }

    /** Whether one column has attendance, so that a row without a mark says nothing about it. */
    boolean hasAttendances() {
        return columns.contains(ParticipantColumn.PRESENT) || columns.contains(ParticipantColumn.ABSENT);
    }

    /**
     * A row.
     *
     * @param entry its cells, except those given below, with commas
     * @param attendance what a mark shows
     * @param party the cell in the column of parties
     * @param named whether the table has a column of names, so that what stands in it is one
     */
    record Row(String entry, Optional<Attendance> attendance, Optional<String> party, boolean named) {}
}

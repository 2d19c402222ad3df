package dk.kkr.outline.front;

import dk.kkr.line.Mark;
import dk.kkr.model.Attendance;
import dk.kkr.person.ListedPersons;
import dk.kkr.person.Person;
import dk.kkr.profile.AttendanceMarks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the rows of a list of participants, each with what it continues on, and says what each line is. */
final class PeopleRows {
    private final List<FrontLine> lines;
    private final PeopleList list;
    private final LoneLabels labels;
    private final RowJoiner joiner;
    private final Map<Integer, Mark> marks = new HashMap<>();
    private Optional<TableHead> head = Optional.empty();

    /** The municipality beside the names above. */
    private Optional<LabelColumn> column = Optional.empty();

    /** Whether the municipality stands before the names in this list. */
    private boolean hasColumn;

    /** Whether a line above named several people by nothing but their names: then two names are two people. */
    private boolean runs;

    /** The marks beside names in this list, and that of the row. */
    private AttendanceMarks legend = AttendanceMarks.none();

    private Optional<Attendance> marked = Optional.empty();

    PeopleRows(List<FrontLine> lines, PeopleList list, LoneLabels labels, boolean inText) {
        this.lines = lines;
        this.list = list;
        this.labels = labels;
        this.joiner = new RowJoiner(lines, list, labels, inText);
    }

    Map<Integer, Mark> marks() {
        return marks;
    }

    void beginTable(TableHead found) {
        head = Optional.of(found);
    }

    /** A new list begins. */
    void beginList(AttendanceMarks explained) {
        legend = explained;
        joiner.beginList(explained);
        head = Optional.empty();
        column = Optional.empty();
        hasColumn = false;
    }

    /** @param toldToRun whether several people may stand there with nothing but their names */
    int read(int index, String printed, boolean toldToRun) {
        FrontLine line = lines.get(index);
        boolean mayRun =
                toldToRun || (runs && !list.isOfOthers() && line.line().marker().isEmpty());
        AttendanceMarks.Marked read = legend.read(printed);
        String own = read.row();
        marked = read.attendance();
        column = LabelColumn.on(line).or(() -> column.filter(above -> above.isAbove(line)));
        hasColumn |= column.isPresent();
        int cells = addCells(index, own);
        if (cells > index) {
            return cells;
        }
        JoinedRow row = new JoinedRow(line, own);
        List<RowReader.Entry> alone = RowReader.entries(own, mayRun, list.isOfOthers());
        boolean running = alone.size() > 1 || joiner.runsOn(row, index + 1, followsHeading(index));
        int end = running ? joiner.joinParagraph(row, index + 1) : joiner.joinRest(row, index + 1);
        boolean same = end == index + 1 && running == mayRun;
        return add(row, same ? alone : RowReader.entries(row.text(), running, list.isOfOthers()), running, index, end);
    }

    private boolean followsHeading(int index) {
        return marks.containsKey(lines.get(index).index());
    }

    /** Adds the people of a table's row; returns the index after it, or its own where it is none. */
    private int addCells(int index, String own) {
        FrontLine line = lines.get(index);
        List<Person> people = head.isPresent() ? head.get().peopleIn(line, own, list.isOfOthers()) : List.of();
        for (Person person : people) {
            list.add(person, line.number());
            if (head.get().hasMunicipalities()) {
                list.report().reportSeatless(person, line.number());
            }
        }
        return people.isEmpty() ? index : mark(index);
    }

    private int add(JoinedRow row, List<RowReader.Entry> entries, boolean running, int index, int end) {
        boolean any = false;
        boolean all = !entries.isEmpty();
        for (RowReader.Entry entry : entries) {
            any |= entry.person().isPresent();
            all &= entry.person().isPresent();
        }
        if (!any || (!all && !running)) {
            if (followsHeading(index)) {
                list.addUnreadEntry(lines.get(index).number(), row.text());
                return index + 1;
            }
            return addUnread(index);
        }
        runs |= all && entries.size() > 2 && areBare(entries);
        for (int i = 0; i < entries.size(); i++) {
            RowReader.Entry entry = entries.get(i);
            int line = row.lineAt(entry.fromName());
            addEntry(entry, line);
            if (i > 0 && mayBeBody(entry, entries.get(i - 1), row.text())) {
                list.report()
                        .reportBody(entry.text(), entries.get(i - 1).person().get(), line);
            }
        }
        for (int i = index; i < end; i++) {
            boolean holder =
                    i == index + 1 && RowReader.isOfficeAlone(lines.get(index).text());
            mark(lines.get(i), i == index || holder ? Mark.Plain.PARTICIPANT : Mark.Plain.PARTICIPANT_CONTINUED);
        }
        return end;
    }

    /** Whether nothing but a name stands behind somebody without a body, where an apposition may end. */
    private static boolean mayBeBody(RowReader.Entry entry, RowReader.Entry above, String row) {
        return entry.isBare()
                && above.person()
                        .filter(person -> person.municipality().isEmpty()
                                && person.party().isEmpty())
                        .isPresent()
                && ListedPersons.mayEndApposition(
                        row, entry.from() + entry.text().length());
    }

    private static boolean areBare(List<RowReader.Entry> entries) {
        for (RowReader.Entry entry : entries) {
            if (!entry.isBare()) {
                return false;
            }
        }
        return true;
    }

    private void addEntry(RowReader.Entry entry, int line) {
        if (entry.person().isEmpty()) {
            list.addUnreadEntry(line, entry.text());
        } else if (entry.isOfficer()) {
            list.addOfficer(entry.person().get(), line);
        } else {
            Person named = entry.person().get();
            Person person = marked.map(named::withAttendance).orElse(named);
            boolean open = person.municipality().isEmpty();
            Optional<String> beside = column.map(LabelColumn::municipality).filter(seat -> open);
            list.add(beside.map(person::withMunicipality).orElse(person), line);
            if (hasColumn && column.isEmpty()) {
                list.report().reportSeatless(person, line);
            }
        }
    }

    int addUnread(int index) {
        FrontLine line = lines.get(index);
        list.addUnread(line, line.text());
        labels.begin(index + 1, true);
        mark(line, Mark.Plain.UNREAD);
        return index + 1;
    }

    int mark(int index) {
        mark(lines.get(index), Mark.Plain.PARTICIPANT);
        return index + 1;
    }

    private void mark(FrontLine line, Mark mark) {
        marks.put(line.index(), mark);
    }
}

package dk.kkr.outline.front;

import dk.kkr.line.Mark;
import dk.kkr.person.Person;
import dk.kkr.profile.AttendanceHeading;
import dk.kkr.profile.AttendanceMarks;
import dk.kkr.profile.GroupHeading;
import dk.kkr.profile.MunicipalityRegister;
import dk.kkr.profile.Offices;
import dk.kkr.profile.ParticipantColumn;
import dk.kkr.text.Letters;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a list of participants line by line: headings set the attendance of those below, rows are people, and a row
 * continues over a line's end only while something is open and the next line is not a row itself. Each line is read or
 * reported.
 */
final class PeopleReader {
    private final List<FrontLine> lines;
    private final PeopleList list = new PeopleList();
    private final LoneLabels labels;
    private final PeopleRows rows;
    private final PeopleGroups groups;

    /** The index after the last row whose cells stand on lines of their own. */
    private int afterCells = -1;

    /** The line that explains the marks of the table above it. */
    private TableLegend legend = TableLegend.none();

    private boolean rightBelowHeading;

    /** Whether the words of a table's head stand on lines of their own. */
    private boolean cellTable;

    /**
     * Whether the list begins with a municipality: then its cells are in another order, or the municipality heads the
     * names.
     */
    private boolean isFirstMunicipality;

    /** Whether a line that is not understood ends the list, as within the text of an item. */
    private final boolean strict;

    private PeopleReader(List<FrontLine> lines, boolean strict) {
        this.lines = lines;
        this.labels = new LoneLabels(lines);
        this.rows = new PeopleRows(lines, list, labels, strict);
        this.groups = new PeopleGroups(lines, list, labels, rows);
        this.strict = strict;
    }

    /** For the front matter, where each line of a list is read or reported. */
    static PeopleReader ofFront(List<FrontLine> lines) {
        return new PeopleReader(lines, false);
    }

    /** For lines within an item: what is not understood there is the item's text. */
    static PeopleReader ofText(List<FrontLine> lines) {
        return new PeopleReader(lines, true);
    }

    PeopleList list() {
        return list;
    }

    /** What each line is, by its index in the document. */
    Map<Integer, Mark> marks() {
        return rows.marks();
    }

    /** Reads the list that begins at an index; returns the index where something else begins. */
    int readFrom(int start) {
        if (PeopleLine.heading(lines.get(start)).isEmpty()) {
            list.begin(lines.get(start), ListStart.isGroup(start, lines));
            labels.begin(start, false);
        }
        int at = start;
        while (at < lines.size() && !PeopleLine.endsList(lines.get(at)) && (!strict || isUnderstood(at))) {
            at = read(at);
        }
        return at;
    }

    /** Reads a line of the cover that names an officer of the meeting, {@code Mødeleder: Bo Dam}. */
    boolean readOfficer(int index) {
        FrontLine line = lines.get(index);
        Optional<Person> officer = PeopleLine.officer(line);
        if (officer.isPresent()) {
            list.officers().addAbove(officer.get(), line.number());
            rows.mark(index);
        }
        return officer.isPresent();
    }

    private boolean isUnderstood(int index) {
        FrontLine line = lines.get(index);
        boolean ofOthers = list.isOfOthers() && RowReader.isRow(line.text(), true);
        return !line.isParagraph()
                && (AttendanceHeading.parse(line.text()).isPresent()
                        || PeopleLine.isNobody(line.text())
                        || PeopleLine.isProven(line)
                        || ofOthers
                        || isTitled(line.text())
                        || isAbsentee(index)
                        || ListedSentences.isAt(index, lines, list));
    }

    /** {@code Borgmester Bo Dam} below a heading: an office proves the name, as a party does. */
    private static boolean isTitled(String text) {
        return !Offices.before(text).isEmpty() && RowReader.isRow(text, true);
    }

    /**
     * Below {@code Fraværende:} nothing but names, none above a cell, up to a gap. Those present may be a working
     * group.
     */
    private boolean isAbsentee(int index) {
        FrontLine line = lines.get(index);
        boolean listed = list.isOfAbsentees() && (rightBelowHeading || !line.followsGap());
        boolean aboveCell = index + 1 < lines.size()
                && LoneLabels.isCell(lines.get(index + 1).text());
        return listed && !aboveCell && RowReader.named(line.text()).isPresent();
    }

    private int read(int index) {
        FrontLine line = lines.get(index);
        Optional<AttendanceHeading> heading = PeopleLine.heading(line);
        Optional<TableHead> table = TableHead.in(line);
        if (index == legend.index()) {
            list.report().reportLegend(line.number(), line.text());
            return rows.mark(index);
        }
        if (table.isPresent()) {
            legend = table.get().hasAttendances() ? TableLegend.below(index, lines) : TableLegend.none();
            rows.beginTable(table.get().explainedBy(legend.marks()));
            if (table.get().hasAttendances() || table.get().hasSubstitutesOfAll(index + 1, lines)) {
                list.beginTable(line);
            }
            return rows.mark(index);
        }
        if (heading.isPresent() && cellTable && line.text().indexOf(':') < 0 && index != afterCells) {
            // Among cells on lines of their own an absence is somebody's, but it is not clear whose.
            list.unsettleAll(line);
            return rows.addUnread(index);
        }
        if (heading.isPresent() && !isNoteInTable(index)) {
            return readAbsence(index, heading.get());
        }
        if (line.isParagraph()) {
            return rows.addUnread(index);
        }
        isFirstMunicipality |=
                rightBelowHeading && MunicipalityRegister.codeOf(line.text()).isPresent();
        int after = isFirstMunicipality ? index : readCells(index);
        return after > index ? after : readLine(index);
    }

    /** If several people have one, an absence is a cell. */
    private boolean isNoteInTable(int index) {
        return index == afterCells && CellLines.isNoteAt(index, lines);
    }

    /** An absence may be that of the person above. */
    private int readAbsence(int index, AttendanceHeading heading) {
        FrontLine line = lines.get(index);
        boolean afterPerson = index > 0 && list.isLastOn(lines.get(index - 1));
        AbsenceBelow absence = AbsenceBelow.at(index, lines, afterPerson, list);
        if (absence == AbsenceBelow.OF_PERSON) {
            list.markLastAbsent(line);
            return rows.mark(index);
        }
        if (absence == AbsenceBelow.EITHER) {
            list.unsettleLast(line);
            return readHeading(index, heading.unsettled());
        }
        return readHeading(index, heading);
    }

    private int readHeading(int index, AttendanceHeading heading) {
        FrontLine line = lines.get(index);
        rows.mark(index);
        AttendanceMarks legend = AttendanceMarks.in(line.text());
        boolean both = AttendanceHeading.parse(heading.entries()).isPresent();
        list.begin(both || legend.showWhoCame() ? heading.unsettled() : heading, line);
        String aside = AttendanceHeading.aside(withoutEntries(line.text(), heading.entries()));
        if (Letters.areIn(aside) && legend.isEmpty()) {
            list.report().reportAside(line.number(), aside);
        }
        rows.beginList(legend);
        afterCells = afterCells == index ? index + 1 : afterCells;
        rightBelowHeading = true;
        labels.begin(index + 1, false);
        if (BodiesAfterNames.areIn(index + 1, lines)) {
            list.takeBodies();
        }
        if (both || heading.entries().isEmpty() || PeopleLine.isNobody(heading.entries())) {
            return index + 1;
        }
        if (GroupHeading.isOne(heading.entries())) {
            return groups.begin(index, heading.entries());
        }
        rightBelowHeading = false;
        int end = rows.read(index, heading.entries(), !heading.others() || heading.namesBody());
        if (line.text().indexOf(':') < 0 && lines.get(end - 1).text().endsWith(".")) {
            list.endSentence(line);
        }
        return end;
    }

    private static String withoutEntries(String text, String entries) {
        return text.endsWith(entries) ? text.substring(0, text.length() - entries.length()) : text;
    }

    private int readCells(int index) {
        Optional<CellLines> row = CellLines.at(index, lines, index == afterCells);
        Optional<Person> person = row.flatMap(cells -> Person.parse(cells.text()));
        if (person.isEmpty() || labels.headPeople()) {
            return index;
        }
        list.add(person.get(), lines.get(index).number());
        afterCells = row.get().end();
        for (int i = index; i < afterCells; i++) {
            rows.mark(i);
        }
        return afterCells;
    }

    private int readLine(int index) {
        FrontLine line = lines.get(index);
        String text = line.text();
        String bare = PeopleLine.withoutColon(text);
        if (isHeadWord(index) && (isHeadWord(index - 1) || isHeadWord(index + 1))) {
            isFirstMunicipality |= !cellTable && ParticipantColumn.isMunicipality(text);
            cellTable = true;
        }
        if (!cellTable && ParticipantColumn.headsNames(text)) {
            // Of a table whose other columns stand further below: the heading says who is listed, not who came.
            list.beginTable(line);
        }
        if (PeopleLine.isNobody(text) || TableHead.isRule(text) || ParticipantColumn.isWord(text)) {
            return rows.mark(index);
        }
        Optional<String> party = PeopleLine.party(text);
        if (party.isPresent()) {
            boolean cell = bare.equals(text) && labels.followPeople();
            if (!cell || !list.addPartyToLast(party.get())) {
                list.group().beginParty(party.get());
            }
            return rows.mark(index);
        }
        int group = groups.read(index, rightBelowHeading);
        if (group > index) {
            return group;
        }
        int sentences = ListedSentences.read(index, lines, list);
        if (sentences > index) {
            for (int i = index; i < sentences; i++) {
                rows.mark(i);
            }
            return sentences;
        }
        boolean runs = rightBelowHeading && list.isOfOneBody() && isOnlyRow(index);
        rightBelowHeading = false;
        int after = groups.readWithEntries(index);
        return after > index ? after : rows.read(index, text, runs);
    }

    /**
     * Whether a line without a bullet is all that stands below a heading, {@code Sekretariatet:} / {@code Bo Dam, Rie
     * Vad}.
     */
    private boolean isOnlyRow(int index) {
        FrontLine line = lines.get(index);
        boolean marked = line.line().marker().isPresent();
        return !marked
                && (index + 1 == lines.size()
                        || lines.get(index + 1).followsGap()
                        || PeopleLine.beginsOther(lines.get(index + 1)));
    }

    private boolean isHeadWord(int index) {
        return index >= 0
                && index < lines.size()
                && ParticipantColumn.isWord(lines.get(index).text());
    }
}

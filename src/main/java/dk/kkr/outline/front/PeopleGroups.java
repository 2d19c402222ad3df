package dk.kkr.outline.front;

import dk.kkr.profile.AttendanceHeading;
import dk.kkr.profile.GroupHeading;
import dk.kkr.profile.MunicipalityRegister;
import java.util.List;

/** Reads the headings of groups within a list, {@code Kommunerne:}, {@code Region Sjælland:}, {@code Køge Kommune}. */
final class PeopleGroups {
    private final List<FrontLine> lines;
    private final PeopleList list;
    private final LoneLabels labels;
    private final PeopleRows rows;

    PeopleGroups(List<FrontLine> lines, PeopleList list, LoneLabels labels, PeopleRows rows) {
        this.lines = lines;
        this.list = list;
        this.labels = labels;
        this.rows = rows;
    }

    /** Reads a line that is such a heading; returns the index after it, or its own where it is none. */
    int read(int index, boolean belowHeading) {
        FrontLine line = lines.get(index);
        String text = line.text();
        if (GroupHeading.isOne(text)) {
            return begin(index, text);
        }
        String bare = PeopleLine.withoutColon(text);
        boolean heads = bare.equals(text) ? headsSeats(bare, belowHeading) : LoneLabels.isSeat(bare);
        if (heads && isNameBelow(index)) {
            list.group().beginMunicipality(bare, line);
            return rows.mark(index);
        }
        return index;
    }

    int begin(int index, String heading) {
        FrontLine line = lines.get(index);
        list.beginGroup(line);
        String aside = AttendanceHeading.aside(heading);
        if (!aside.isEmpty()) {
            list.report().reportAside(line.number(), aside);
        }
        GroupHeading.bodyIn(heading).ifPresent(body -> list.group().beginMunicipality(body, line));
        return rows.mark(index);
    }

    /** The same for {@code Fra Region Midtjylland: Bo Dam, Ib Lund}. */
    int readWithEntries(int index) {
        String text = lines.get(index).text();
        int entries = GroupHeading.endIn(text);
        if (entries == 0) {
            return index;
        }
        begin(index, text.substring(0, entries));
        int end = rows.read(index, text.substring(entries).strip(), true);
        list.group().endMunicipality();
        return end;
    }

    /**
     * A municipality or another body alone, as a heading; without such a heading above, only a municipality may be one.
     */
    private boolean headsSeats(String text, boolean belowHeading) {
        return belowHeading || list.group().hasMunicipality()
                ? LoneLabels.isSeat(text)
                : MunicipalityRegister.codeOf(text).isPresent() && labels.headPeople();
    }

    private boolean isNameBelow(int index) {
        String below = index + 1 < lines.size() ? lines.get(index + 1).text() : "";
        return RowReader.isRow(below, list.isOfOthers()) || PeopleLine.isNobody(below);
    }
}

package dk.kkr.outline.front;

import dk.kkr.profile.AttendanceMarks;
import java.util.List;

/**
 * What a line below a table says about the marks in its column of attendance, {@code F = fysisk, A = afbud}.
 *
 * @param index of the line, -1 if there is none
 */
record TableLegend(int index, AttendanceMarks marks) {
    private static final TableLegend NONE = new TableLegend(-1, AttendanceMarks.none());

    /** That of no table. */
    static TableLegend none() {
        return NONE;
    }

    /** That of the table whose head stands at an index; none if another list or table begins before it. */
    static TableLegend below(int head, List<FrontLine> lines) {
        for (int at = head + 1; at < lines.size() && !beginsOther(lines.get(at)); at++) {
            AttendanceMarks marks = AttendanceMarks.ofColumn(lines.get(at).text());
            if (!marks.isEmpty()) {
                return new TableLegend(at, marks);
            }
        }
        return NONE;
    }

    private static boolean beginsOther(FrontLine line) {
        return PeopleLine.endsList(line)
                || TableHead.in(line).isPresent()
                || PeopleLine.heading(line).isPresent();
    }
}

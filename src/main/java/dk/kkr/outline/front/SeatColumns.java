package dk.kkr.outline.front;

import dk.kkr.line.Mark;
import dk.kkr.person.PersonName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names, and below a gap as many lines with whom they represent, as pdftotext prints two columns of a table:
 *
 * <pre>
 * Bo Dam
 * Rie Vad
 *
 * Faxe Kommune
 * Region Sjælland
 * </pre>
 *
 * <p>Each is put behind its name. Two columns show that they are such, if each line of the second can be nothing but a
 * municipality or another body; further below, one of a single line is one, too. What could also be a name there,
 * {@code Grøn Omstilling}, is neither read as a person nor as a body. Fails on a table with an empty cell.
 */
final class SeatColumns {
    private final List<FrontLine> lines;
    private final List<FrontLine> paired;
    private final List<FrontLine> unread = new ArrayList<>();
    private final Map<Integer, Mark> marks = new HashMap<>();

    /** Whether two columns above have shown that lists of this document are such tables. */
    private boolean known;

    private SeatColumns(List<FrontLine> lines) {
        this.lines = lines;
        this.paired = new ArrayList<>(lines.size());
    }

    static SeatColumns in(List<FrontLine> lines) {
        SeatColumns columns = new SeatColumns(lines);
        int at = 0;
        while (at < lines.size()) {
            int end = columns.endOfNames(at);
            int after = columns.endOfSeats(end, end + end - at);
            if (after > end) {
                columns.pair(at, end);
            } else {
                columns.paired.addAll(lines.subList(at, Math.max(end, at + 1)));
            }
            at = Math.max(after, at + 1);
        }
        return columns;
    }

    /** The lines, each name with its body. */
    List<FrontLine> lines() {
        return paired;
    }

    /** What may be a name or a body. */
    List<FrontLine> unread() {
        return unread;
    }

    /** The marks of the lines that stand behind a name now, or are not read, by their index in the document. */
    Map<Integer, Mark> marks() {
        return marks;
    }

    private int endOfNames(int start) {
        int end = start;
        while (end < lines.size()
                && (end == start || !lines.get(end).followsGap())
                && PersonName.isOne(lines.get(end).text())) {
            end++;
        }
        return end;
    }

    /** The end of the second column, which must be a given one; its start where there is none. */
    private int endOfSeats(int start, int end) {
        boolean apart = end > start
                && end <= lines.size()
                && lines.get(start).followsGap()
                && (end == lines.size() || lines.get(end).followsGap() || isHeading(lines.get(end)));
        boolean proven = apart && end > start + 1;
        for (int at = start; apart && at < end; at++) {
            String text = lines.get(at).text();
            apart = (at == start || !lines.get(at).followsGap()) && !isHeading(lines.get(at));
            proven &= LoneLabels.isSeat(text);
        }
        known |= apart && proven;
        return apart && known ? end : start;
    }

    private static boolean isHeading(FrontLine line) {
        return ColumnOfLabels.isLabel(line.text()) || PeopleLine.beginsOther(line);
    }

    private void pair(int start, int end) {
        for (int i = start; i < end; i++) {
            FrontLine name = lines.get(i);
            FrontLine seat = lines.get(end + i - start);
            if (PersonName.isOne(seat.text())) {
                paired.add(name);
                unread.add(seat);
                marks.put(seat.index(), Mark.Plain.UNREAD);
            } else {
                paired.add(new FrontLine(name.index(), name.line(), name.text() + ", " + seat.text()));
                marks.put(seat.index(), Mark.Plain.PARTICIPANT);
            }
        }
    }
}

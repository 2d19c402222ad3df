package dk.kkr.outline.front;

import dk.kkr.line.Mark;
import dk.kkr.profile.ParticipantColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts together what narrow columns of a table of participants broke, as {@code -layout} prints it:
 *
 * <pre>
 * Navn                 Kommune          Bemærkninger
 * Anne Marie Holm-     Københavns       Afbud. Bo Dam
 * Ravn                 Kommune          deltog
 * Ole Krog             Greve Kommune
 * </pre>
 *
 * <p>Rows that were put together have tabs between their cells. A municipality in a column before the names is printed
 * beside the first of them only, and given to those below. Fails on a name broken between two whole names, {@code Bo
 * Lind} / {@code Rie Dam}.
 */
final class WrappedCells {
    /** No cell is broken more often. */
    static final int MOST_LINES = 5;

    private final List<FrontLine> lines;
    private final List<FrontLine> joined;
    private final Map<Integer, Mark> marks = new HashMap<>();

    private WrappedCells(List<FrontLine> lines) {
        this.lines = lines;
        this.joined = new ArrayList<>(lines.size());
    }

    static WrappedCells in(List<FrontLine> lines) {
        WrappedCells cells = new WrappedCells(lines);
        int at = 0;
        while (at < lines.size()) {
            Optional<TableHead> head = TableHead.in(lines.get(at)).filter(TableHead::isPlaced);
            cells.joined.add(lines.get(at));
            at = head.isPresent() ? cells.readTable(head.get(), at + 1) : at + 1;
        }
        return cells;
    }

    /** The lines, each row of such tables on one. */
    List<FrontLine> lines() {
        return joined;
    }

    /** What the lines are that were added to another, by their index in the document. */
    Map<Integer, Mark> marks() {
        return marks;
    }

    /** Reads the rows from an index on; returns the index after the last one. */
    private int readTable(TableHead head, int from) {
        boolean named = head.columns().contains(ParticipantColumn.NAME);
        WrappedRows rows = named ? new NamedRows(head) : new SideBySide(head);
        int at = from;
        while (at < lines.size() && !beginsOther(lines.get(at))) {
            FrontLine line = lines.get(at);
            if (TableHead.isRule(line.text())) {
                rows.end();
                marks.put(line.index(), Mark.Plain.PARTICIPANT);
                at++;
                continue;
            }
            List<String> cells = head.cellsBelow(line);
            boolean apart = at > from && line.followsGap();
            if (cells.isEmpty() || apart && countOf(cells) < 2) {
                break;
            }
            rows.add(line, cells, apart);
            at++;
        }
        rows.addTo(joined, marks);
        return at;
    }

    /** Another list, another table, or the head again on the next page. */
    private static boolean beginsOther(FrontLine line) {
        return PeopleLine.endsList(line)
                || TableHead.in(line).isPresent()
                || line.text().endsWith(":") && PeopleLine.heading(line).isPresent();
    }

    private static int countOf(List<String> cells) {
        int count = 0;
        for (String cell : cells) {
            count += cell.isEmpty() ? 0 : 1;
        }
        return count;
    }
}

package dk.kkr.outline.front;

import dk.kkr.line.Mark;
import dk.kkr.text.LineEndHyphen;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A row of a table, or an entry in one of its columns, with the lines over which it goes. */
final class WrappedRow {
    private final FrontLine first;
    private final List<FrontLine> rest = new ArrayList<>();
    private final List<String> cells;
    private boolean changed;

    WrappedRow(FrontLine first, List<String> cells) {
        this.first = first;
        this.cells = new ArrayList<>(cells);
    }

    String cell(int column) {
        return cells.get(column);
    }

    /** Gives an empty cell what stands above it. */
    void fill(int column, String cell) {
        cells.set(column, cell);
        changed = true;
    }

    /** Whether a line may belong to it: no cell is broken more often. */
    boolean reaches(FrontLine line) {
        return line.index() - first.index() <= WrappedCells.MOST_LINES;
    }

    /**
     * Adds a line's cells.
     *
     * @param more one for each column, empty where nothing is added to it
     */
    void add(FrontLine line, List<String> more) {
        rest.add(line);
        changed = true;
        for (int i = 0; i < more.size(); i++) {
            cells.set(i, LineEndHyphen.joinNames(cells.get(i), more.get(i)));
        }
    }

    boolean isChanged() {
        return changed;
    }

    /** Its cells on one line. */
    FrontLine joined() {
        return new FrontLine(first.index(), first.line(), String.join("\t", cells));
    }

    /** Whether it names somebody, put together. */
    boolean names(TableHead head) {
        FrontLine row = joined();
        return !head.peopleIn(row, row.text(), true).isEmpty();
    }

    /** Its lines as printed. */
    List<FrontLine> printed() {
        List<FrontLine> lines = new ArrayList<>(rest.size() + 1);
        lines.add(first);
        lines.addAll(rest);
        return lines;
    }

    /** Marks the lines after its first as parts of it. */
    void markRest(Map<Integer, Mark> marks) {
        for (FrontLine line : rest) {
            marks.put(line.index(), Mark.Plain.PARTICIPANT_CONTINUED);
        }
    }
}

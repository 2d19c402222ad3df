package dk.kkr.outline.front;

import dk.kkr.line.Mark;
import dk.kkr.text.Cell;
import dk.kkr.text.LineEndHyphen;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Several people beside each other without a table's head, one of whom goes on in the line below, after a hyphen and
 * where the entry begins:
 *
 * <pre>
 * Bo Dam (B), Lyngby-       Rie Vad (C), Frederiksberg
 * Taarbæk
 * </pre>
 *
 * <p>What is below is put behind its hyphen, if party or municipality prove that the entry is somebody's. Fails on a
 * dump that has lost the blanks at the beginning of its lines.
 */
final class BrokenCells {
    /** In blanks: how far from the entry above its rest may begin. */
    private static final int NEAR = 1;

    private final List<FrontLine> joined = new ArrayList<>();
    private final Map<Integer, Mark> marks = new HashMap<>();

    private BrokenCells() {}

    static BrokenCells in(List<FrontLine> lines) {
        BrokenCells cells = new BrokenCells();
        for (FrontLine line : lines) {
            cells.add(line);
        }
        return cells;
    }

    /** The lines, each such entry on one. */
    List<FrontLine> lines() {
        return joined;
    }

    /** What the lines are that were added to another, by their index in the document. */
    Map<Integer, Mark> marks() {
        return marks;
    }

    private void add(FrontLine line) {
        int last = joined.size() - 1;
        Optional<FrontLine> whole =
                last < 0 || line.followsGap() || line.isParagraph() ? Optional.empty() : with(joined.get(last), line);
        if (whole.isPresent()) {
            joined.set(last, whole.get());
            marks.put(line.index(), Mark.Plain.PARTICIPANT_CONTINUED);
        } else {
            joined.add(line);
        }
    }

    /** A line with the rests of its entries; empty where one of those below is none. */
    private static Optional<FrontLine> with(FrontLine above, FrontLine below) {
        if (!Cell.hasGap(above.text()) || above.isParagraph()) {
            return Optional.empty();
        }
        List<Cell> cells = Cell.betweenBlanks(above.text(), Cell.GAP.length());
        String text = above.text();
        int shift = above.line().indent() - below.line().indent();
        List<Cell> rests = Cell.betweenBlanks(below.text(), Cell.GAP.length());
        for (int i = rests.size() - 1; i >= 0; i--) {
            Optional<Cell> open = openAt(rests.get(i).from() - shift, cells);
            String entry = open.map(Cell::text).orElse("");
            String whole = LineEndHyphen.joinNames(entry, rests.get(i).text());
            if (open.isEmpty() || !PeopleLine.areProven(whole)) {
                return Optional.empty();
            }
            int from = open.get().from();
            text = text.substring(0, from) + whole + text.substring(from + entry.length());
        }
        return Optional.of(new FrontLine(above.index(), above.line(), text));
    }

    /** The cell that begins at a column and ends in a hyphen. */
    private static Optional<Cell> openAt(int column, List<Cell> cells) {
        for (Cell cell : cells) {
            if (Math.abs(cell.from() - column) <= NEAR && LineEndHyphen.ends(cell.text())) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }
}

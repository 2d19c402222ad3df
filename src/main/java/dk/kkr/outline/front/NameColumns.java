package dk.kkr.outline.front;

import dk.kkr.profile.Offices;
import dk.kkr.text.Cell;
import java.util.ArrayList;
import java.util.List;

/**
 * Names in two columns, as {@code -layout} prints them; those of the second stand below each other:
 *
 * <pre>
 * Medlemmer:      Bo Dam            Rie Vad
 *                 Ib Lund (afbud)   Ole Bro
 *                 Kaj Ek            Else Krog
 * </pre>
 *
 * <p>Each name becomes a line of its own. Rows below a line that has columns itself, {@code Deltagere Suppleanter}, are
 * a table. Fails on a second column of bodies without a word that only bodies have, {@code Lokal Udvikling}.
 */
final class NameColumns {
    private static final int COLUMNS = 2;

    /** In rows: fewer may be a name and a body by chance. */
    private static final int SHORTEST = 3;

    /** In blanks: how far from each other names of one column may begin. */
    private static final int NEAR = 1;

    private final List<FrontLine> lines;

    private NameColumns(List<FrontLine> lines) {
        this.lines = lines;
    }

    /** The lines, with each name of such columns on a line of its own. */
    static List<FrontLine> split(List<FrontLine> lines) {
        NameColumns columns = new NameColumns(lines);
        List<FrontLine> split = new ArrayList<>(lines.size());
        int at = 0;
        while (at < lines.size()) {
            int end = columns.endOf(at);
            for (int i = at; i < Math.max(end, at + 1); i++) {
                if (end - at < SHORTEST || columns.isTable(at)) {
                    split.add(lines.get(i));
                } else {
                    addNames(lines.get(i), split);
                }
            }
            at = Math.max(end, at + 1);
        }
        return split;
    }

    /** Whether the line above may head the two columns, if no label stands before the first row. */
    private boolean isTable(int first) {
        return first > 0
                && Cell.hasGap(lines.get(first - 1).text())
                && Cell.betweenBlanks(lines.get(first).text(), Cell.GAP.length())
                                .size()
                        == COLUMNS;
    }

    /** The index after the rows that begin at an index; the index itself where none does. */
    private int endOf(int start) {
        int column = columnOf(lines.get(start), true);
        int end = start;
        while (column > 0 && end < lines.size() && near(column, columnOf(lines.get(end), end == start))) {
            end++;
        }
        return end;
    }

    private static boolean near(int column, int other) {
        return other > 0 && Math.abs(column - other) <= NEAR;
    }

    /** Where the second name of a line begins, counted from the page's edge; 0 where it has no two names. */
    private static int columnOf(FrontLine line, boolean first) {
        if (line.isParagraph() || !Cell.hasGap(line.text())) {
            return 0;
        }
        List<Cell> cells = Cell.betweenBlanks(line.text(), Cell.GAP.length());
        int label = first && ColumnOfLabels.isLabel(cells.get(0).text()) ? 1 : 0;
        boolean names = cells.size() == label + COLUMNS;
        for (Cell cell : cells.subList(label, cells.size())) {
            names &= CellRow.isName(Offices.without(cell.text()));
        }
        return names ? line.line().indent() + cells.get(cells.size() - 1).from() : 0;
    }

    private static void addNames(FrontLine line, List<FrontLine> split) {
        List<Cell> cells = Cell.betweenBlanks(line.text(), Cell.GAP.length());
        int second = cells.get(cells.size() - 1).from();
        split.add(new FrontLine(
                line.index(), line.line(), line.text().substring(0, second).strip()));
        split.add(new FrontLine(line.index(), line.line(), line.text().substring(second)));
    }
}

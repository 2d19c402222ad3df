package dk.kkr.outline.front;

import dk.kkr.model.Finding;
import dk.kkr.person.PersonName;
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
 * a table. A shorter second column, an office or a remark in it shows that it has names; else a finding says that they
 * may be bodies. Fails on a second column of bodies without a word that only bodies have, {@code Lokal Udvikling}.
 */
final class NameColumns {
    private static final int COLUMNS = 2;

    /** In rows: fewer may be a name and a body by chance. */
    private static final int SHORTEST = 3;

    /** In blanks: how far from each other names of one column may begin. */
    private static final int NEAR = 1;

    private final List<FrontLine> lines;
    private final List<FrontLine> split = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private NameColumns(List<FrontLine> lines) {
        this.lines = lines;
    }

    static NameColumns in(List<FrontLine> lines) {
        NameColumns columns = new NameColumns(lines);
        int at = 0;
        while (at < lines.size()) {
            int end = Math.max(columns.endOf(at), at + 1);
            if (end - at < SHORTEST || columns.isTable(at)) {
                columns.split.addAll(lines.subList(at, end));
            } else {
                columns.addNames(at, end);
            }
            at = end;
        }
        return columns;
    }

    /** The lines, with each name of such columns on a line of its own. */
    List<FrontLine> lines() {
        return split;
    }

    /** Where nothing but the form of its words shows that the second column has names. */
    List<Finding> findings() {
        return findings;
    }

    private void addNames(int from, int to) {
        boolean shown = to < lines.size()
                && !lines.get(to).followsGap()
                && PersonName.isOne(lines.get(to).text());
        for (FrontLine line : lines.subList(from, to)) {
            List<Cell> cells = Cell.betweenBlanks(line.text(), Cell.GAP.length());
            Cell second = cells.get(cells.size() - 1);
            shown |= !PersonName.isOne(second.text());
            split.add(new FrontLine(
                    line.index(),
                    line.line(),
                    line.text().substring(0, second.from()).strip()));
            split.add(new FrontLine(line.index(), line.line(), second.text()));
        }
        if (!shown) {
            List<Cell> first = Cell.betweenBlanks(lines.get(from).text(), Cell.GAP.length());
            findings.add(PeopleFindings.ofBody(
                    first.get(first.size() - 1).text(),
                    first.get(first.size() - COLUMNS).text(),
                    lines.get(from).number()));
        }
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
}

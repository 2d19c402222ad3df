package dk.kkr.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads rows that have cells: wrapped cells become one, and columns of running text are read one after the other. A
 * block of rows without a gap between them is one row of the table, where gaps part the others; else each is one, and
 * one without a first cell goes on with the row above. Rows that are closer than lines of text are cells of one row,
 * each centred in its own way. Fails on a table set solid whose first cells wrap.
 */
final class TableReader {
    /** In points. */
    private static final float ALIGNED = 2.5f;

    /** Rows of a block from which on its cells are columns of running text. */
    private static final int COLUMN = 4;

    /** In rows: no cell wraps so often. */
    private static final int FARTHEST = 40;

    /** Of a column's width, for running text. */
    private static final float FULL = 0.6f;

    private final List<List<Row>> rows;
    private final Leading leading;
    private final EndHyphen hyphens;
    private final List<TextLine> lines = new ArrayList<>();

    private TableReader(List<List<Row>> rows, Leading leading, EndHyphen hyphens) {
        this.rows = rows;
        this.leading = leading;
        this.hyphens = hyphens;
    }

    /** The lines of a page. */
    static List<TextLine> read(List<List<Row>> rows, Leading leading, EndHyphen hyphens) {
        TableReader reader = new TableReader(rows, leading, hyphens);
        int at = 0;
        while (at < rows.size()) {
            if (rows.get(at).size() == 1 && !reader.isBesideNext(at)) {
                reader.add(rows.get(at).get(0), false);
                at++;
            } else {
                int end = reader.endOfTable(at);
                reader.readTable(at, end);
                at = end;
            }
        }
        return reader.lines;
    }

    private void add(Row row, boolean afterGap) {
        lines.add(TextLine.of(row, hyphens.textOf(row), afterGap));
    }

    /** The index after the rows that have cells, or go on with one. */
    private int endOfTable(int from) {
        int end = from + 1;
        while (end < rows.size()
                && (rows.get(end).size() > 1 || isBesideNext(end - 1) || isBesideNext(end) || goesOn(from, end))) {
            end++;
        }
        return end;
    }

    /** Whether a row and the next, set closer than lines of text, have nothing below each other. */
    private boolean isBesideNext(int index) {
        if (index + 1 >= rows.size()
                || !leading.overlap(rows.get(index).get(0), rows.get(index + 1).get(0))) {
            return false;
        }
        for (Row cell : rows.get(index)) {
            for (Row other : rows.get(index + 1)) {
                if (cell.isOver(other)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** A row with one cell that stands in a column, right below it. */
    private boolean goesOn(int from, int index) {
        Row only = rows.get(index).get(0);
        List<Row> above = rows.get(index - 1);
        if (leading.isGap(above.get(0), only)) {
            return false;
        }
        for (int i = Math.max(from, index - FARTHEST); i < index; i++) {
            List<Row> cells = rows.get(i);
            for (int c = 0; c < cells.size(); c++) {
                boolean within =
                        c + 1 == cells.size() || only.right() < cells.get(c + 1).left();
                if (Math.abs(cells.get(c).left() - only.left()) < ALIGNED && within && (c > 0 || cells.size() > 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void readTable(int from, int to) {
        Columns columns = Columns.of(rows.subList(from, to));
        List<Integer> begins = blocks(from, to);
        boolean padded = begins.size() > 1;
        for (int b = 0; b < begins.size(); b++) {
            int begin = begins.get(b);
            int end = b + 1 < begins.size() ? begins.get(b + 1) : to;
            if (end - begin >= COLUMN && isRunningText(columns, begin, end)) {
                addColumns(columns, begin, end);
            } else if (padded && end - begin < COLUMN) {
                lines.add(join(columns, begin, end));
            } else {
                addRows(columns, begin, end);
            }
        }
    }

    private List<Integer> blocks(int from, int to) {
        List<Integer> begins = new ArrayList<>();
        begins.add(from);
        for (int i = from + 1; i < to; i++) {
            if (leading.isGap(rows.get(i - 1).get(0), rows.get(i).get(0))) {
                begins.add(i);
            }
        }
        return begins;
    }

    /** Whether every column has text in most rows that fills it. */
    private boolean isRunningText(Columns columns, int from, int to) {
        for (int c = 0; c < columns.count(); c++) {
            int full = 0;
            for (int i = from; i < to; i++) {
                List<Row> cell = columns.cell(rows.get(i), c);
                full += !cell.isEmpty()
                                && cell.get(cell.size() - 1).right()
                                                - cell.get(0).left()
                                        > FULL * columns.width(c)
                        ? 1
                        : 0;
            }
            if (full * 3 < (to - from) * 2) {
                return false;
            }
        }
        return true;
    }

    private void addColumns(Columns columns, int from, int to) {
        for (int c = 0; c < columns.count(); c++) {
            boolean first = true;
            for (int i = from; i < to; i++) {
                for (Row cell : columns.cell(rows.get(i), c)) {
                    add(cell, first);
                    first = false;
                }
            }
        }
    }

    private void addRows(Columns columns, int from, int to) {
        int begin = from;
        for (int i = from + 1; i <= to; i++) {
            if (i == to || !overlapsAbove(i) && (hasFirst(columns, i) || i + 1 < to && overlapsAbove(i + 1))) {
                lines.add(join(columns, begin, i));
                begin = i;
            }
        }
    }

    private boolean hasFirst(Columns columns, int index) {
        return !columns.cell(rows.get(index), 0).isEmpty();
    }

    private boolean overlapsAbove(int index) {
        return leading.overlap(rows.get(index - 1).get(0), rows.get(index).get(0));
    }

    private TextLine join(Columns columns, int from, int to) {
        List<String> parts = new ArrayList<>();
        List<Row> all = new ArrayList<>();
        for (int c = 0; c < columns.count(); c++) {
            List<Row> pieces = new ArrayList<>();
            for (int i = from; i < to; i++) {
                pieces.addAll(columns.cell(rows.get(i), c));
            }
            parts.add(hyphens.join(pieces));
            all.addAll(pieces);
        }
        while (parts.size() > 1 && parts.get(parts.size() - 1).isEmpty()) {
            parts.remove(parts.size() - 1);
        }
        return new TextLine(all, parts, false);
    }
}

package dk.kkr.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The columns of a table: what stands below each other.
 *
 * @param all from left to right; none overlap
 */
record Columns(List<Column> all) {
    Columns {
        all = List.copyOf(all);
    }

    /** From where to where its cells reach, in points. */
    record Column(float left, float right) {}

    /** No table that can be printed upright has more. */
    private static final int MOST = 60;

    /** Cells that overlap are of one column; one that reaches over several is of the first. */
    static Columns of(List<List<Row>> rows) {
        List<Row> cells = new ArrayList<>();
        rows.forEach(cells::addAll);
        cells.sort(Comparator.comparing(cell -> cell.right() - cell.left()));
        List<Column> columns = new ArrayList<>();
        for (Row cell : cells) {
            add(cell, columns);
        }
        columns.sort(Comparator.comparing(Column::left));
        return new Columns(columns);
    }

    private static void add(Row cell, List<Column> columns) {
        int over = -1;
        int count = 0;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            if (cell.isOver(column.left(), column.right())) {
                over = over < 0 || column.left() < columns.get(over).left() ? i : over;
                count++;
            }
        }
        if (over < 0 && columns.size() < MOST) {
            columns.add(new Column(cell.left(), cell.right()));
        } else if (count == 1) {
            Column column = columns.get(over);
            columns.set(over, new Column(Math.min(column.left(), cell.left()), Math.max(column.right(), cell.right())));
        }
    }

    int count() {
        return all.size();
    }

    float width(int column) {
        return all.get(column).right() - all.get(column).left();
    }

    /** The cells of a row that stand in a column: at most one, but for what overlaps none. */
    List<Row> cell(List<Row> row, int column) {
        List<Row> found = new ArrayList<>();
        for (Row cell : row) {
            if (columnOf(cell) == column) {
                found.add(cell);
            }
        }
        return found;
    }

    private int columnOf(Row cell) {
        for (int i = 0; i < all.size(); i++) {
            if (cell.isOver(all.get(i).left(), all.get(i).right())) {
                return i;
            }
        }
        return all.size() - 1;
    }
}

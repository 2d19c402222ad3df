package dk.kkr.outline.front;

import dk.kkr.line.Mark;
import dk.kkr.profile.ParticipantColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table of participants that an extractor printed column by column, each below its head:
 *
 * <pre>
 * Navn
 * Bo Dam
 * Rie Vad
 *
 * Parti
 * V
 * A
 *
 * Mødt
 * Ja
 * Afbud
 * </pre>
 *
 * <p>All columns have as many cells as the first, one a line, and each cell can be what its head announces: else one is
 * empty, and nobody knows which. One column has the names. The rows get tabs between their cells. Fails on two columns
 * that both lack the last of their cells.
 */
final class HeadedColumns {
    private static final int MIN_COLUMNS = 2;
    private static final int MAX_COLUMNS = 10;

    /** In rows: below a head a single line may be a label's value. */
    private static final int SHORTEST = 2;

    private final List<FrontLine> lines;
    private final List<FrontLine> joined;
    private final Map<Integer, Mark> marks = new HashMap<>();

    private HeadedColumns(List<FrontLine> lines) {
        this.lines = lines;
        this.joined = new ArrayList<>(lines.size());
    }

    static HeadedColumns in(List<FrontLine> lines) {
        HeadedColumns columns = new HeadedColumns(lines);
        int at = 0;
        while (at < lines.size()) {
            List<HeadedColumn> table = columns.tableAt(at);
            if (table.isEmpty()) {
                columns.joined.add(lines.get(at));
                at++;
            } else {
                columns.add(table);
                at = table.get(table.size() - 1).end();
            }
        }
        return columns;
    }

    /** The lines, each row of such tables on one. */
    List<FrontLine> lines() {
        return joined;
    }

    /** What the lines are that stand in a row above them now, by their index in the document. */
    Map<Integer, Mark> marks() {
        return marks;
    }

    /** The columns of the table that begins at an index; none where none does. */
    private List<HeadedColumn> tableAt(int start) {
        int rows = HeadedColumn.isHead(start, lines) ? rowsBelow(start) : 0;
        List<HeadedColumn> table = new ArrayList<>();
        boolean names = false;
        int at = start;
        Optional<HeadedColumn> column = columnAt(at, rows);
        while (column.isPresent() && table.size() < MAX_COLUMNS) {
            table.add(column.get());
            names |= column.get().kind() == ParticipantColumn.NAME;
            at = column.get().end();
            column = columnAt(at, rows);
        }
        boolean ends = at == lines.size() || lines.get(at).followsGap();
        return names && ends && table.size() >= MIN_COLUMNS ? table : List.of();
    }

    private Optional<HeadedColumn> columnAt(int start, int rows) {
        return rows < SHORTEST ? Optional.empty() : HeadedColumn.at(start, rows, lines);
    }

    /** How many lines stand between a head and the next. */
    private int rowsBelow(int head) {
        int at = head + 1;
        while (at < lines.size() && !HeadedColumn.isHead(at, lines)) {
            at++;
        }
        return at == lines.size() ? 0 : at - head - 1;
    }

    private void add(List<HeadedColumn> table) {
        HeadedColumn names = table.get(0);
        for (HeadedColumn column : table) {
            names = column.kind() == ParticipantColumn.NAME ? column : names;
            for (int i = column.head(); i < column.end(); i++) {
                marks.put(lines.get(i).index(), Mark.Plain.PARTICIPANT);
            }
        }
        for (int at = names.head(); at < names.end(); at++) {
            FrontLine line = lines.get(at);
            List<String> cells = new ArrayList<>(table.size());
            for (HeadedColumn column : table) {
                cells.add(lines.get(column.head() + at - names.head()).text());
            }
            joined.add(new FrontLine(line.index(), line.line(), String.join("\t", cells)));
        }
    }
}

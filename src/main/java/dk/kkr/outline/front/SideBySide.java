package dk.kkr.outline.front;

import dk.kkr.text.LineEndHyphen;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Two lists side by side, {@code Deltog Afbud}: each column goes on by itself, where something is open at the end of
 * its last entry.
 */
final class SideBySide implements WrappedRows {
    private final List<FrontLine> printed = new ArrayList<>();
    private final List<FrontLine> entries = new ArrayList<>();

    /** For each column, the index of its last entry; -1 where it has none. */
    private final int[] last;

    private boolean wrapped;

    SideBySide(TableHead head) {
        this.last = new int[head.columns().size()];
        Arrays.fill(last, -1);
    }

    @Override
    public boolean add(FrontLine line, List<String> cells, boolean apart) {
        printed.add(line);
        boolean all = true;
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            if (cell.isEmpty()) {
                continue;
            }
            if (!apart && last[column] >= 0 && mayGoOn(last[column], line) && goesOn(last[column], cell)) {
                addTo(last[column], cell);
            } else {
                last[column] = entries.size();
                entries.add(new FrontLine(line.index(), line.line(), "\t".repeat(column) + cell));
                all = false;
            }
        }
        return all;
    }

    @Override
    public void end() {
        Arrays.fill(last, -1);
    }

    @Override
    public List<FrontLine> lines() {
        return wrapped ? entries : printed;
    }

    private boolean mayGoOn(int entry, FrontLine line) {
        return line.index() - entries.get(entry).index() <= WrappedCells.MOST_LINES;
    }

    private boolean goesOn(int entry, String cell) {
        return JoinedRow.goesOn(entries.get(entry).text().strip(), cell);
    }

    private void addTo(int index, String cell) {
        FrontLine entry = entries.get(index);
        wrapped = true;
        entries.set(index, new FrontLine(entry.index(), entry.line(), LineEndHyphen.joinNames(entry.text(), cell)));
    }
}

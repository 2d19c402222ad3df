package dk.kkr.outline.front;

import dk.kkr.line.Mark;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two lists side by side, {@code Deltog Afbud}: each column goes on by itself, where something is open at the end of
 * its last entry. The lines stay as printed where no entry goes on, or one then names nobody.
 */
final class SideBySide implements WrappedRows {
    private final TableHead head;
    private final List<FrontLine> printed = new ArrayList<>();
    private final List<WrappedRow> entries = new ArrayList<>();

    /** The last entry of each column. */
    private final List<Optional<WrappedRow>> last;

    SideBySide(TableHead head) {
        this.head = head;
        this.last = new ArrayList<>(Collections.nCopies(head.columns().size(), Optional.empty()));
    }

    @Override
    public void add(FrontLine line, List<String> cells, boolean apart) {
        printed.add(line);
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            int at = column;
            if (cell.isEmpty()) {
                continue;
            }
            List<String> alone = new ArrayList<>(Collections.nCopies(cells.size(), ""));
            alone.set(column, cell);
            Optional<WrappedRow> open = last.get(column)
                    .filter(entry -> !apart && entry.reaches(line) && JoinedRow.goesOn(entry.cell(at), cell));
            if (open.isPresent()) {
                open.get().add(line, alone);
            } else {
                WrappedRow entry = new WrappedRow(line, alone);
                last.set(column, Optional.of(entry));
                entries.add(entry);
            }
        }
    }

    @Override
    public void end() {
        Collections.fill(last, Optional.empty());
    }

    @Override
    public void addTo(List<FrontLine> lines, Map<Integer, Mark> marks) {
        if (!isPutTogether()) {
            lines.addAll(printed);
            return;
        }
        for (WrappedRow entry : entries) {
            entry.markRest(marks);
        }
        for (WrappedRow entry : entries) {
            lines.add(entry.joined());
            // A line may begin an entry in one column where it goes on in the other.
            marks.remove(entry.joined().index());
        }
    }

    private boolean isPutTogether() {
        boolean changed = false;
        for (WrappedRow entry : entries) {
            if (entry.isChanged() && !entry.names(head)) {
                return false;
            }
            changed |= entry.isChanged();
        }
        return changed;
    }
}

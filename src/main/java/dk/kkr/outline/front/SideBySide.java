package dk.kkr.outline.front;

import dk.kkr.line.Mark;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Two lists side by side, {@code Deltog Afbud}: each column goes on by itself, where something is open at the end of
 * its last entry. The lines stay as printed where no entry goes on, or one then names nobody.
 */
final class SideBySide implements WrappedRows {
    private final TableHead head;
    private final List<FrontLine> printed = new ArrayList<>();
    private final List<WrappedRow> entries = new ArrayList<>();
    private final Map<Integer, Mark> marks = new HashMap<>();

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
    public List<FrontLine> lines() {
        List<FrontLine> lines = new ArrayList<>(entries.size());
        Set<Integer> begun = new HashSet<>();
        boolean changed = false;
        for (WrappedRow entry : entries) {
            FrontLine joined = entry.joined();
            if (entry.isChanged() && head.peopleIn(joined, joined.text(), true).isEmpty()) {
                return printed;
            }
            changed |= entry.isChanged();
            lines.add(joined);
            begun.add(joined.index());
        }
        if (!changed) {
            return printed;
        }
        for (WrappedRow entry : entries) {
            entry.markRest(marks);
        }
        marks.keySet().removeAll(begun);
        return lines;
    }

    @Override
    public Map<Integer, Mark> marks() {
        return marks;
    }
}

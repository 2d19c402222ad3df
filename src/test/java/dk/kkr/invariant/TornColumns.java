package dk.kkr.invariant;

import dk.kkr.model.ContentsEntry;
import dk.kkr.model.LineAccount;
import java.util.ArrayList;
import java.util.List;

/**
 * The stretches of a contents list in the order of its entries: where as many numbers or pages as entries stand above
 * or below the titles, each is put beside its title.
 */
final class TornColumns {
    /** Lone numbers, and the titles below them. */
    private record Run(List<LineAccount.Entry> above, List<LineAccount.Entry> titles, List<ContentsEntry> entries) {}

    private final List<LineAccount.Entry> stretches;
    private final ParsedDump dump;

    private TornColumns(List<LineAccount.Entry> stretches, ParsedDump dump) {
        this.stretches = stretches;
        this.dump = dump;
    }

    static List<LineAccount.Entry> inOrder(List<LineAccount.Entry> stretches, ParsedDump dump) {
        return new TornColumns(stretches, dump).inOrder();
    }

    private List<LineAccount.Entry> inOrder() {
        List<Run> runs = runs();
        List<LineAccount.Entry> ordered = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            List<LineAccount.Entry> below =
                    i + 1 < runs.size() ? runs.get(i + 1).above() : List.<LineAccount.Entry>of();
            if (run.titles().isEmpty()) {
                continue;
            }
            if (run.entries().isEmpty()) {
                return stretches;
            }
            List<LineAccount.Entry> own = below.subList(0, below.size() - numbersAt(runs, i + 1));
            addInOrder(
                    ordered,
                    run,
                    run.above()
                            .subList(
                                    run.above().size() - numbersAt(runs, i),
                                    run.above().size()),
                    own);
        }
        return ordered.size() == stretches.size() ? ordered : stretches;
    }

    /** How many of the lone numbers above a run belong to it; all above the first, none above the end. */
    private int numbersAt(List<Run> runs, int index) {
        if (index >= runs.size()) {
            return 0;
        }
        Run run = runs.get(index);
        if (index == 0) {
            return run.above().size();
        }
        int size = run.entries().size();
        int from = run.above().size() - size;
        for (int i = 0; i < size; i++) {
            if (from < 0 || !isNumber(run.above().get(from + i), run.entries().get(i))) {
                return 0;
            }
        }
        return size;
    }

    private List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        for (int at = 0; at < stretches.size(); ) {
            int titles = at;
            while (titles < stretches.size() && isAlone(titles)) {
                titles++;
            }
            int end = titles;
            while (end < stretches.size() && !isAlone(end)) {
                end++;
            }
            runs.add(new Run(stretches.subList(at, titles), stretches.subList(titles, end), entriesOf(titles, end)));
            at = end;
        }
        return runs;
    }

    private List<ContentsEntry> entriesOf(int from, int to) {
        return dump.meeting().tableOfContents().stream()
                .filter(entry -> stretches.subList(from, to).stream()
                        .anyMatch(stretch -> stretch.place().line() == entry.line()))
                .toList();
    }

    private void addInOrder(
            List<LineAccount.Entry> ordered, Run run, List<LineAccount.Entry> above, List<LineAccount.Entry> below) {
        int size = run.entries().size();
        if (above.size() % size != 0 || below.size() % size != 0) {
            ordered.addAll(above);
            ordered.addAll(run.titles());
            ordered.addAll(below);
            return;
        }
        int at = 0;
        for (int i = 0; i < size; i++) {
            ContentsEntry entry = run.entries().get(i);
            List<LineAccount.Entry> beside = new ArrayList<>();
            addEach(beside, above, i, size);
            addEach(beside, below, i, size);
            List<LineAccount.Entry> number = beside.stream()
                    .filter(stretch -> !printsNumber(entry, run) && isNumber(stretch, entry))
                    .limit(1)
                    .toList();
            ordered.addAll(number);
            beside.removeAll(number);
            int next = i + 1 < size ? run.entries().get(i + 1).line() : Integer.MAX_VALUE;
            while (at < run.titles().size() && run.titles().get(at).place().line() < next) {
                ordered.add(run.titles().get(at++));
            }
            ordered.addAll(beside);
        }
    }

    private static void addEach(List<LineAccount.Entry> beside, List<LineAccount.Entry> column, int from, int step) {
        for (int at = from; at < column.size(); at += step) {
            beside.add(column.get(at));
        }
    }

    /** Whether the number stands before the title. */
    private boolean printsNumber(ContentsEntry entry, Run run) {
        return entry.number()
                .filter(number -> run.titles().stream()
                        .filter(stretch -> stretch.place().line() == entry.line())
                        .anyMatch(stretch -> Numbering.hasNumber(dump.textAt(stretch.place()), number)))
                .isPresent();
    }

    private boolean isNumber(LineAccount.Entry stretch, ContentsEntry entry) {
        String text = dump.textAt(stretch.place()).strip();
        return entry.number()
                .filter(number -> text.equals(number.toString()) || text.equals(number + "."))
                .isPresent();
    }

    private boolean isAlone(int index) {
        LineAccount.Entry stretch = stretches.get(index);
        long onLine = stretches.stream()
                .filter(other -> other.place().line() == stretch.place().line())
                .count();
        return onLine == 1 && dump.textAt(stretch.place()).matches("\\s*\\d[\\d.]{0,8}\\s*");
    }
}

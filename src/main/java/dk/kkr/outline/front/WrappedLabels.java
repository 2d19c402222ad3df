package dk.kkr.outline.front;

import dk.kkr.profile.SmallWords;
import dk.kkr.text.Cell;
import dk.kkr.text.LineEndHyphen;
import java.util.ArrayList;
import java.util.List;

/**
 * A label that is wrapped in its narrow column, beside people in the next, as {@code -layout} prints it:
 *
 * <pre>
 * Fra            Direktør Bo Dam
 * Fjordens       Rie Vad
 * Beredskab:     Ib Lund
 * </pre>
 *
 * <p>The label is open at its first line's end and ends in a colon; the values stand below each other. It is put
 * together above the first value. Fails on a label of which one line has no value beside it.
 */
final class WrappedLabels {
    private static final int MAX_LINES = 4;

    /** In blanks: how far from each other values of one column may begin. */
    private static final int NEAR = 1;

    private final List<FrontLine> lines;

    private WrappedLabels(List<FrontLine> lines) {
        this.lines = lines;
    }

    /** The lines, with such labels above the first of their values. */
    static List<FrontLine> joined(List<FrontLine> lines) {
        WrappedLabels labels = new WrappedLabels(lines);
        List<FrontLine> joined = new ArrayList<>(lines.size());
        int at = 0;
        while (at < lines.size()) {
            int end = labels.endOf(at);
            if (end == at) {
                joined.add(lines.get(at));
                end++;
            } else {
                labels.addTo(joined, at, end);
            }
            at = end;
        }
        return joined;
    }

    /** The index after the label that begins at an index; the index itself where none does. */
    private int endOf(int start) {
        int column = columnOf(start);
        if (column < 0 || !isOpen(label(start))) {
            return start;
        }
        for (int at = start + 1; at < Math.min(lines.size(), start + MAX_LINES); at++) {
            if (Math.abs(columnOf(at) - column) > NEAR) {
                return start;
            }
            if (label(at).endsWith(":")) {
                return at + 1;
            }
        }
        return start;
    }

    private static boolean isOpen(String label) {
        return label.indexOf(':') < 0
                && Character.isUpperCase(label.charAt(0))
                && (SmallWords.leadOn(label) || LineEndHyphen.ends(label));
    }

    private void addTo(List<FrontLine> joined, int start, int end) {
        String label = label(start);
        for (int at = start + 1; at < end; at++) {
            label = LineEndHyphen.joinNames(label, label(at));
        }
        FrontLine first = lines.get(start);
        joined.add(new FrontLine(first.index(), first.line(), label));
        for (FrontLine line : lines.subList(start, end)) {
            joined.add(new FrontLine(
                    line.index(), line.line(), line.text().substring(gap(line)).strip()));
        }
    }

    /** Where the value of a line begins, counted from the page's edge; -1 where the line has no two columns. */
    private int columnOf(int index) {
        FrontLine line = lines.get(index);
        int at = gap(line) > 0 ? Cell.startOfSecond(line.text()) : -1;
        return at < 0 ? -1 - NEAR : line.line().indent() + at;
    }

    private String label(int index) {
        FrontLine line = lines.get(index);
        return line.text().substring(0, Math.max(0, gap(line))).strip();
    }

    private static int gap(FrontLine line) {
        return line.isParagraph() ? -1 : line.text().indexOf(Cell.GAP);
    }
}

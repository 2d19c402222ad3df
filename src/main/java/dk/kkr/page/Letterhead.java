package dk.kkr.page;

import dk.kkr.line.Line;
import dk.kkr.line.Lines;
import dk.kkr.line.TextColumn;
import dk.kkr.text.Cell;
import dk.kkr.text.Letters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The block that a letterhead sets beside the text of the first page, which {@code pdftotext -layout} prints on the
 * same lines:
 *
 * <pre>
 * Deltagere                                                      E-mail: abc@kl.dk
 * Anna Bach, (A) Odense Kommune (formand)                        Direkte: 3370 0000
 *                                                                Weidekampsgade 10
 * </pre>
 *
 * <p>Several stretches of the first page that end to the right of all running text, and are set flush with each other;
 * some on lines of their own, none after the cells of a table's row. Without form feeds there is no first page. Fails
 * on a document whose first page has a table of two columns, wider than its text, with a wrapped cell.
 */
final class Letterhead {
    /** Fewer may be anything. */
    private static final int MIN_STRETCHES = 4;

    /** By so much, in percent of the text's width, it ends to the right of the text at least. */
    private static final int BEYOND = 8;

    /** Columns are estimated from the widths of letters: what is set flush is so within these. */
    private static final int FLUSH = 6;

    private final Lines lines;
    private final List<Stretch> stretches = new ArrayList<>();

    /** Where it begins on each line of the first page; empty where there is none. */
    private int[] starts = new int[0];

    /** How many stand on lines of their own, as their own line spacing makes some, and how many after other cells. */
    private int alone;

    private int rows;

    private Letterhead(Lines lines) {
        this.lines = lines;
    }

    /** What of the first page is letterhead. */
    static Letterhead find(Lines lines, Pages pages) {
        Letterhead letterhead = new Letterhead(lines);
        int end = pages.count() > 1 ? pages.end(0) : 0;
        int width = isIndented(lines, end) ? TextColumn.of(lines).widest() : 0;
        if (width > 0) {
            letterhead.find(end, PageMargins.marginOf(lines, 0, end) + width * (100 + BEYOND) / 100);
        }
        return letterhead;
    }

    /** Whether something before the line at {@code end} may stand beside the text on a line of its own. */
    private static boolean isIndented(Lines lines, int end) {
        for (int i = 0; i < end; i++) {
            if (lines.get(i).indent() > 0) {
                return true;
            }
        }
        return false;
    }

    private void find(int end, int column) {
        for (int i = 0; i < end; i++) {
            Line line = lines.get(i);
            int right = line.indent() + line.text().length();
            int gap = line.text().lastIndexOf(Cell.GAP);
            int start = gap < 0 ? 0 : gap + Cell.GAP.length();
            if (right > column
                    && line.indent() + start > column / 2
                    && Letters.areIn(line.text().substring(start))) {
                alone += start == 0 ? 1 : 0;
                rows += start > 0 && line.text().substring(0, start).strip().contains(Cell.GAP) ? 1 : 0;
                stretches.add(new Stretch(i, start, line.indent() + start, right));
            }
        }
        if (isOne()) {
            starts = new int[end];
            Arrays.fill(starts, -1);
            stretches.forEach(stretch -> starts[stretch.index()] = stretch.start());
        }
    }

    /** The offset where it begins on the line at an index; -1 where it has nothing there. */
    int startOn(int index) {
        return index < starts.length ? starts[index] : -1;
    }

    private boolean isOne() {
        return stretches.size() >= MIN_STRETCHES && alone > 0 && rows == 0 && (areFlush(true) || areFlush(false));
    }

    private boolean areFlush(boolean left) {
        int least = Integer.MAX_VALUE;
        int most = 0;
        for (Stretch stretch : stretches) {
            int column = left ? stretch.left() : stretch.right();
            least = Math.min(least, column);
            most = Math.max(most, column);
        }
        return most - least <= FLUSH;
    }

    /**
     * @param index of the line
     * @param start its offset in the line's text
     * @param left the column where it begins
     * @param right the column after it
     */
    private record Stretch(int index, int start, int left, int right) {}
}

package dk.kkr.page;

import dk.kkr.line.Line;
import dk.kkr.line.Mark;
import dk.kkr.line.TextColumn;
import dk.kkr.text.Letters;
import java.util.ArrayList;
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
 * some on lines of their own, none behind the cells of a table's row. Without form feeds there is no first page. A
 * document would break it whose first page has a table of two columns, wider than its text, with a wrapped cell.
 */
final class Letterhead {
    /** Fewer may be anything. */
    private static final int MIN_STRETCHES = 4;

    /** So many blanks, at least, part it from the text. */
    private static final String GAP = "   ";

    /** By so much, in percent of the text's width, it ends to the right of the text at least. */
    private static final int BEYOND = 8;

    /** Columns are estimated from the widths of letters: what is set flush is so within these. */
    private static final int FLUSH = 6;

    private final List<Line> lines;
    private final List<Stretch> stretches = new ArrayList<>();

    /** How many stand on lines of their own, as their own line spacing makes some, and how many behind other cells. */
    private int alone;

    private int rows;

    private Letterhead(List<Line> lines) {
        this.lines = lines;
    }

    /** The lines with what is letterhead parted from its line and labelled. */
    static List<Line> label(List<Line> lines) {
        int end = PageMargins.endOfPage(lines, 0);
        int width = end == lines.size() ? 0 : TextColumn.of(lines).widest();
        if (width == 0) {
            return lines;
        }
        Letterhead letterhead = new Letterhead(lines);
        letterhead.find(end, PageMargins.marginOf(lines, 0, end) + width * (100 + BEYOND) / 100);
        return letterhead.isOne() ? letterhead.labelled() : lines;
    }

    private void find(int end, int column) {
        for (int i = 0; i < end; i++) {
            Line line = lines.get(i);
            int right = line.indent() + line.text().length();
            int gap = line.text().lastIndexOf(GAP);
            int start = gap < 0 ? 0 : gap + GAP.length();
            if (right > column
                    && line.indent() + start > column / 2
                    && Letters.areIn(line.text().substring(start))) {
                alone += start == 0 ? 1 : 0;
                rows += start > 0 && line.text().substring(0, start).strip().contains(GAP) ? 1 : 0;
                stretches.add(new Stretch(i, start, line.indent() + start, right));
            }
        }
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

    private List<Line> labelled() {
        List<Line> labelled = new ArrayList<>(lines.size() + stretches.size());
        int next = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (next == stretches.size() || stretches.get(next).index() != i) {
                labelled.add(line);
                continue;
            }
            int start = stretches.get(next).start();
            if (start > 0) {
                labelled.add(line.part(0, start));
            }
            labelled.add(line.part(start, line.printed().length()).withMark(Mark.Plain.LETTERHEAD));
            next++;
        }
        return labelled;
    }

    /**
     * @param index of the line
     * @param start its offset in the line's text
     * @param left the column where it begins
     * @param right the column behind it
     */
    private record Stretch(int index, int start, int left, int right) {}
}

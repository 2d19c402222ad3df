package dk.kkr.page;

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

    private final List<RawSpan> spans;
    private final List<Stretch> stretches = new ArrayList<>();

    /** How many stand on lines of their own, as their own line spacing makes some, and how many behind other cells. */
    private int alone;

    private int rows;

    private Letterhead(List<RawSpan> spans) {
        this.spans = spans;
    }

    /** The spans with what is letterhead parted from its line and labelled. */
    static List<RawSpan> label(List<RawSpan> spans) {
        int end = PageMargins.endOfPage(spans, 0);
        int width = end == spans.size() ? 0 : TextWidth.of(spans);
        if (width == 0) {
            return spans;
        }
        Letterhead letterhead = new Letterhead(spans);
        letterhead.find(end, PageMargins.marginOf(spans, 0, end) + width * (100 + BEYOND) / 100);
        return letterhead.isOne() ? letterhead.labelled() : spans;
    }

    private void find(int end, int column) {
        for (int i = 0; i < end; i++) {
            PageSpan span = spans.get(i).span();
            int right = span.indent() + span.text().length();
            int gap = span.text().lastIndexOf(GAP);
            int start = gap < 0 ? 0 : gap + GAP.length();
            if (right > column
                    && span.indent() + start > column / 2
                    && Letters.areIn(span.text().substring(start))) {
                alone += start == 0 ? 1 : 0;
                rows += start > 0 && span.text().substring(0, start).strip().contains(GAP) ? 1 : 0;
                stretches.add(new Stretch(i, start, span.indent() + start, right));
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

    private List<RawSpan> labelled() {
        List<RawSpan> labelled = new ArrayList<>(spans.size() + stretches.size());
        int next = 0;
        for (int i = 0; i < spans.size(); i++) {
            RawSpan raw = spans.get(i);
            if (next == stretches.size() || stretches.get(next).index() != i) {
                labelled.add(raw);
                continue;
            }
            int start = stretches.get(next).start();
            PageSpan span = raw.span();
            PageSpan head = span.part(start, span.text().length()).withLabel(PageLabel.LETTERHEAD);
            if (start > 0) {
                labelled.add(raw.withSpan(span.part(0, start)));
                labelled.add(new RawSpan(head, 0, false));
            } else {
                labelled.add(raw.withSpan(head));
            }
            next++;
        }
        return labelled;
    }

    /**
     * @param index of the span
     * @param start its offset in the span's text
     * @param left the column where it begins
     * @param right the column behind it
     */
    private record Stretch(int index, int start, int left, int right) {}
}

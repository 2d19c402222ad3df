package dk.kkr.page;

import dk.kkr.line.Line;
import dk.kkr.line.Mark;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code pdftotext -layout} prints each page with a margin of its own, as wide as what it happens to hold asks for.
 * Indents are counted from the margin: the least indent among the page's lines of text. Pages are told by form feeds; a
 * dump without them has one page.
 */
final class PageMargins {
    private PageMargins() {}

    static List<Line> remove(List<Line> lines) {
        List<Line> moved = new ArrayList<>(lines.size());
        int start = 0;
        while (start < lines.size()) {
            int end = endOfPage(lines, start);
            int margin = marginOf(lines, start, end);
            for (int i = start; i < end; i++) {
                Line line = lines.get(i);
                moved.add(line.withMargin(margin));
            }
            start = end;
        }
        return moved;
    }

    /** The index behind the last line of the page that begins at {@code start}. */
    static int endOfPage(List<Line> lines, int start) {
        int end = start + 1;
        while (end < lines.size() && !lines.get(end).isAfterFormFeed()) {
            end++;
        }
        return end;
    }

    /** The least indent of a page's lines of text; 0 where it has none. */
    static int marginOf(List<Line> lines, int start, int end) {
        int least = Integer.MAX_VALUE;
        for (int i = start; i < end; i++) {
            Line line = lines.get(i);
            if (line.mark() == Mark.Plain.BODY) {
                least = Math.min(least, line.indent());
            }
        }
        return least == Integer.MAX_VALUE ? 0 : least;
    }
}

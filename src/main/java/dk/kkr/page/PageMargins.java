package dk.kkr.page;

import dk.kkr.line.Line;
import dk.kkr.line.Lines;

/**
 * {@code pdftotext -layout} prints each page with a margin of its own, as wide as what it happens to hold requires.
 * Indents are counted from the margin: the least indent among the page's lines of text. A dump without form feeds has
 * one page.
 */
final class PageMargins {
    private PageMargins() {}

    static void remove(Labelling lines) {
        Pages pages = lines.pages();
        for (int page = 0; page < pages.count(); page++) {
            int margin = marginOf(lines.all(), pages.start(page), pages.end(page));
            for (int i = pages.start(page); i < pages.end(page) && margin > 0; i++) {
                lines.set(i, lines.get(i).withMargin(margin));
            }
        }
    }

    /** The least indent of a page's lines of text; 0 where it has none. */
    static int marginOf(Lines lines, int start, int end) {
        int least = Integer.MAX_VALUE;
        for (int i = start; i < end; i++) {
            Line line = lines.get(i);
            if (line.isBody()) {
                least = Math.min(least, line.indent());
            }
        }
        return least == Integer.MAX_VALUE ? 0 : least;
    }
}

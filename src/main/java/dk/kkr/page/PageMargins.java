package dk.kkr.page;

import java.util.ArrayList;
import java.util.List;

/**
 * {@code pdftotext -layout} prints each page with a margin of its own, as wide as what it happens to hold asks for.
 * Indents are counted from the margin: the least indent among the page's lines of text. Pages are told by form feeds; a
 * dump without them has one page.
 */
final class PageMargins {
    private PageMargins() {}

    static List<RawSpan> remove(List<RawSpan> spans) {
        List<RawSpan> moved = new ArrayList<>(spans.size());
        int start = 0;
        while (start < spans.size()) {
            int end = endOfPage(spans, start);
            int margin = marginOf(spans, start, end);
            for (int i = start; i < end; i++) {
                RawSpan raw = spans.get(i);
                moved.add(margin == 0 ? raw : raw.withSpan(raw.span().withMargin(margin)));
            }
            start = end;
        }
        return moved;
    }

    /** The index behind the last span of the page that begins at {@code start}. */
    static int endOfPage(List<RawSpan> spans, int start) {
        int end = start + 1;
        while (end < spans.size() && !spans.get(end).formFeedBefore()) {
            end++;
        }
        return end;
    }

    /** The least indent of a page's lines of text; 0 where it has none. */
    static int marginOf(List<RawSpan> spans, int start, int end) {
        int least = Integer.MAX_VALUE;
        for (int i = start; i < end; i++) {
            PageSpan span = spans.get(i).span();
            if (span.label() == PageLabel.BODY) {
                least = Math.min(least, span.indent());
            }
        }
        return least == Integer.MAX_VALUE ? 0 : least;
    }
}

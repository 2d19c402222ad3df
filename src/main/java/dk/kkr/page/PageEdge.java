package dk.kkr.page;

import java.util.ArrayList;
import java.util.List;

/**
 * The first or the last line of a page that is not yet known as furniture.
 *
 * @param index of its span
 * @param page the page's place among those of the dump, from 1
 */
record PageEdge(int index, int page, LineShape line) {
    static List<PageEdge> of(List<RawSpan> spans, PageBreaks breaks, boolean top) {
        List<PageEdge> edges = new ArrayList<>();
        boolean formFeeds = RawSpan.haveFormFeed(spans);
        boolean newPage = true;
        int page = 0;
        for (int i = 0; i < spans.size(); i++) {
            RawSpan raw = spans.get(i);
            newPage |= formFeeds ? raw.formFeedBefore() : breaks.isBefore(spans, i);
            boolean body = raw.span().label() == PageLabel.BODY;
            if (newPage && (body || formFeeds)) {
                page++;
                newPage = false;
            }
            if (body && breaks.isBefore(spans, top ? i : i + 1)) {
                edges.add(new PageEdge(i, page, LineShape.of(raw.text())));
            }
        }
        return edges;
    }

    String text() {
        return line.text();
    }
}

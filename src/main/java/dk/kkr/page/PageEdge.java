package dk.kkr.page;

import dk.kkr.line.Line;
import dk.kkr.line.Mark;
import java.util.ArrayList;
import java.util.List;

/**
 * The first or the last line of a page that is not yet known as furniture.
 *
 * @param index of its span
 * @param page the page's place among those of the dump, from 1
 */
record PageEdge(int index, int page, LineShape line) {
    static List<PageEdge> of(List<Line> lines, PageBreaks breaks, boolean top) {
        List<PageEdge> edges = new ArrayList<>();
        boolean formFeeds = PageBreaks.haveFormFeed(lines);
        boolean newPage = true;
        int page = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line raw = lines.get(i);
            newPage |= formFeeds ? raw.isAfterFormFeed() : breaks.isBefore(lines, i);
            boolean body = raw.mark() == Mark.Plain.BODY;
            if (newPage && (body || formFeeds)) {
                page++;
                newPage = false;
            }
            if (body && breaks.isBefore(lines, top ? i : i + 1)) {
                edges.add(new PageEdge(i, page, LineShape.of(raw.text())));
            }
        }
        return edges;
    }

    String text() {
        return line.text();
    }
}

package dk.kkr.page;

import java.util.ArrayList;
import java.util.List;

/**
 * The first or the last line of a page that is not yet known as furniture.
 *
 * @param page the page's place among those of the dump, from 0
 */
record PageEdge(int index, int page, LineShape line) {
    static List<PageEdge> of(Labelling lines, PageBreaks breaks, boolean top) {
        Pages pages = lines.pages().haveFormFeeds() ? lines.pages() : Pages.byFurniture(lines, breaks);
        List<PageEdge> edges = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.isBody(i) && breaks.isBefore(top ? i : i + 1)) {
                edges.add(new PageEdge(i, pages.of(i), LineShape.of(lines.text(i))));
            }
        }
        return edges;
    }

    String text() {
        return line.text();
    }
}

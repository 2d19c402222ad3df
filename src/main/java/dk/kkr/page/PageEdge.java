package dk.kkr.page;

import java.util.ArrayList;
import java.util.List;

/**
 * The first or the last line of a page that is not yet known as furniture. Where a dump has no form feeds, a page
 * begins at the first line of text after a break, see {@link PageBreaks}.
 *
 * @param page the page's place among those of the dump, from 0
 */
record PageEdge(int index, int page, String text) {
    static List<PageEdge> of(Labelling lines, PageBreaks breaks, boolean top) {
        boolean formFeeds = lines.pages().haveFormFeeds();
        List<PageEdge> edges = new ArrayList<>();
        int page = -1;
        boolean begins = false;
        boolean before = true;
        for (int i = 0; i < lines.size(); i++) {
            boolean after = breaks.isBefore(i + 1);
            begins |= before;
            if (lines.isBody(i)) {
                page += begins ? 1 : 0;
                begins = false;
                if (top ? before : after) {
                    edges.add(new PageEdge(i, formFeeds ? lines.pages().of(i) : page, lines.text(i)));
                }
            }
            before = after;
        }
        return edges;
    }
}

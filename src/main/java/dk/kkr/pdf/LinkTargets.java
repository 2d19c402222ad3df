package dk.kkr.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where the links of a page lead, given out once, with the line on which they lie. */
final class LinkTargets {
    /** In sizes of the font, how far a link may reach below the baseline. */
    private static final float BELOW = 0.3f;

    private final List<PageLink> links;
    private final Set<String> given = new HashSet<>();

    LinkTargets(List<PageLink> links) {
        this.links = List.copyOf(links);
    }

    /** The targets of the links that begin on a line, but for addresses that are printed there. */
    List<String> in(TextLine line) {
        List<String> targets = new ArrayList<>();
        for (PageLink link : on(line)) {
            if (given.add(link.url()) && !isPrinted(link, line.first())) {
                targets.add(link.url());
            }
        }
        return targets;
    }

    /** The links that lie on a line. */
    List<PageLink> on(TextLine line) {
        List<PageLink> found = new ArrayList<>();
        for (PageLink link : links) {
            float middle = (link.top() + link.bottom()) / 2;
            Row first = line.first();
            Row last = line.last();
            boolean on = middle > first.y() - first.size() && middle < last.y() + BELOW * last.size();
            if (on && link.left() < first.right() && link.right() > first.left()) {
                found.add(link);
            }
        }
        return found;
    }

    /** Whether what one clicks on is the address itself, or as much of it as the line has room for. */
    private static boolean isPrinted(PageLink link, Row row) {
        List<Glyph> clicked = new ArrayList<>();
        for (Glyph glyph : row.glyphs()) {
            float middle = (glyph.x() + glyph.end()) / 2;
            if (middle > link.left() && middle < link.right()) {
                clicked.add(glyph);
            }
        }
        String shown = RowText.of(clicked);
        boolean address = shown.contains("://") || shown.startsWith("www.") || shown.contains("@");
        return address && (link.url().contains(shown) || shown.contains(link.url()));
    }
}

package dk.kkr.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where the links of a page lead, asked line by line. */
final class LinkTargets {
    /** In sizes of the font, how far a link may reach below the baseline. */
    private static final float BELOW = 0.3f;

    /** In points, from where a line begins. */
    private static final float ALIGNED = 3;

    private final List<PageLink> links;

    /** Of the line asked before: a link that goes on over a line's end has a second rectangle. */
    private Set<String> before = Set.of();

    LinkTargets(List<PageLink> links) {
        this.links = List.copyOf(links);
    }

    /** The targets of the links that begin on a line, but for addresses that are printed there. */
    List<String> in(TextLine line) {
        List<String> targets = new ArrayList<>();
        Set<String> here = new HashSet<>();
        for (PageLink link : on(line)) {
            boolean goesOn =
                    before.contains(link.url()) && link.left() < line.first().left() + ALIGNED;
            if (here.add(link.url()) && !goesOn && !isPrinted(link, line)) {
                targets.add(link.url());
            }
        }
        before = here;
        return targets;
    }

    /** The links that lie on a line, from left to right. */
    List<PageLink> on(TextLine line) {
        List<PageLink> found = new ArrayList<>();
        for (PageLink link : links) {
            for (Row piece : line.pieces()) {
                if (isOn(link, piece)) {
                    found.add(link);
                    break;
                }
            }
        }
        return found;
    }

    private static boolean isOn(PageLink link, Row row) {
        float middle = (link.top() + link.bottom()) / 2;
        return middle > row.y() - row.size()
                && middle < row.y() + BELOW * row.size()
                && row.isOver(link.left(), link.right());
    }

    /** Whether what one clicks on is the address itself, or as much of it as the line has room for. */
    private static boolean isPrinted(PageLink link, TextLine line) {
        List<Glyph> clicked = new ArrayList<>();
        for (Row piece : line.pieces()) {
            for (Glyph glyph : isOn(link, piece) ? piece.glyphs() : List.<Glyph>of()) {
                float middle = (glyph.x() + glyph.end()) / 2;
                if (middle > link.left() && middle < link.right()) {
                    clicked.add(glyph);
                }
            }
        }
        String shown = RowText.of(clicked);
        boolean address = shown.contains("://") || shown.startsWith("www.") || shown.contains("@");
        return address && (link.url().contains(shown) || shown.contains(link.url()));
    }
}

package dk.kkr.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where the links of a page lead, given out once, with the line on which they lie. */
final class LinkTargets {
    private final List<PageLink> links;
    private final Set<String> given = new HashSet<>();

    LinkTargets(List<PageLink> links) {
        this.links = List.copyOf(links);
    }

    /** The targets of the links that begin on a line, but for what it prints anyway. */
    List<String> in(TextLine line) {
        List<String> targets = new ArrayList<>();
        for (PageLink link : links) {
            float middle = (link.top() + link.bottom()) / 2;
            boolean on = middle > line.first().y() - line.first().size()
                    && middle < line.last().y() + 0.3f * line.last().size();
            boolean over = link.left() < line.first().right()
                    && link.right() > line.first().left();
            if (on && over && !line.text().contains(link.url()) && given.add(link.url())) {
                targets.add(link.url());
            }
        }
        return targets;
    }
}

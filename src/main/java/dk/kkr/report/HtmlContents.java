package dk.kkr.report;

import dk.kkr.model.Resolution;
import dk.kkr.wording.CheckLabel;
import dk.kkr.wording.DecisionPhrases;
import dk.kkr.wording.Label;
import dk.kkr.wording.Phrase;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The page's own contents list: a link to each item, with what was decided, and to the parts that follow. */
final class HtmlContents {
    /** Levels farther down are indented like this one. */
    private static final int DEEPEST = 4;

    private final HtmlPage page;
    private final HtmlText html;
    private final List<PlacedItem> items;

    HtmlContents(HtmlPage page, List<PlacedItem> items) {
        this.page = page;
        this.html = page.html();
        this.items = items;
    }

    void write() throws IOException {
        html.markup("<nav aria-labelledby=\"contents\">\n");
        page.heading("contents", CheckLabel.CONTENTS);
        page.list(items, this::item);
        html.markup("<p>");
        part("participants", Label.PARTICIPANTS);
        html.markup(" · ");
        part("findings", CheckLabel.FINDINGS);
        html.markup(" · ");
        part("figures", CheckLabel.FIGURES);
        html.markup(" · ");
        part("source", CheckLabel.SOURCE_TEXT);
        html.markup("</p>\n</nav>\n");
    }

    private void item(PlacedItem placed) throws IOException {
        html.markup("<span class=\"level-" + Math.min(placed.depth(), DEEPEST) + "\"><a href=\"#" + placed.id() + "\">")
                .text(placed.name())
                .markup("</a>");
        Optional<Resolution> resolution = placed.item().answers().resolution();
        if (resolution.isPresent()) {
            html.markup(" ");
            page.badge(
                    resolution.get().result(),
                    DecisionPhrases.of(resolution.get().result()));
        }
        html.markup("</span>");
    }

    private void part(String target, Phrase name) throws IOException {
        html.markup("<a href=\"#" + target + "\">")
                .text(page.words().begin(name))
                .markup("</a>");
    }
}

package dk.kkr.report;

import dk.kkr.model.AgendaItem;
import dk.kkr.wording.CheckLabel;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The items of the meeting one after another: heading, answers, and the text from which they were read. */
final class HtmlItems {
    /** Of an item at the top; the title of the page and of this part are above it. */
    private static final int HEADING = 3;

    private static final int LOWEST_HEADING = 6;

    private final HtmlPage page;
    private final HtmlText html;
    private final List<PlacedItem> items;
    private final boolean isMinutes;

    HtmlItems(HtmlPage page, List<PlacedItem> items, boolean isMinutes) {
        this.page = page;
        this.html = page.html();
        this.items = items;
        this.isMinutes = isMinutes;
    }

    void write() throws IOException {
        html.markup("<section aria-labelledby=\"items\">\n");
        page.heading("items", CheckLabel.ITEMS);
        HtmlAnswers answers = new HtmlAnswers(page, items, isMinutes);
        for (PlacedItem placed : items) {
            int level = Math.min(HEADING + placed.depth() - 1, LOWEST_HEADING);
            html.markup("<article id=\"" + placed.id() + "\">\n");
            heading(placed, level);
            reference(placed.item());
            answers.write(placed);
            new HtmlSections(page, Math.min(level + 1, LOWEST_HEADING)).write(placed);
            html.markup("</article>\n");
        }
        html.markup("</section>\n");
    }

    private void heading(PlacedItem placed, int level) throws IOException {
        html.markup("<h" + level + ">").text(placed.name());
        page.at(placed.item().lines());
        html.markup("</h" + level + ">\n");
    }

    /** {@code Sag SAG-2020-03175, sagsbehandler nihj}. */
    private void reference(AgendaItem item) throws IOException {
        Optional<String> officer = item.caseOfficer();
        if (item.caseId().isPresent()) {
            html.markup("<p class=\"case\">")
                    .text(page.words().begin(CheckLabel.CASE) + " "
                            + item.caseId().get())
                    .text(officer.map(name -> ", " + page.words().say(CheckLabel.CASE_OFFICER) + " " + name)
                            .orElse(""))
                    .markup("</p>\n");
        }
    }
}

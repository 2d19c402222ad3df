package dk.kkr.report;

import dk.kkr.model.Link;
import dk.kkr.model.Section;
import dk.kkr.model.SectionType;
import dk.kkr.wording.CheckLabel;
import dk.kkr.wording.MeetingPhrases;
import java.io.IOException;
import java.util.List;

/**
 * The text of an item's sections. It is folded away where the answers above it say what matters, and where a link leads
 * into it, browsers unfold it.
 */
final class HtmlSections {
    private final HtmlPage page;
    private final HtmlText html;
    private final int headingLevel;

    HtmlSections(HtmlPage page, int headingLevel) {
        this.page = page;
        this.html = page.html();
        this.headingLevel = headingLevel;
    }

    /** Writes the sections of an item; what was decided stands among its answers already. */
    void write(PlacedItem placed) throws IOException {
        List<PlacedSection> sections = placed.sections().stream()
                .filter(section -> !section.section().decides())
                .toList();
        if (sections.isEmpty()) {
            return;
        }
        html.markup(HtmlAnswers.says(placed) ? "<details>\n" : "<details open>\n");
        page.phrase("summary", CheckLabel.TEXT_OF_THE_ITEM);
        for (PlacedSection section : sections) {
            write(section);
        }
        html.markup("</details>\n");
    }

    private void write(PlacedSection placed) throws IOException {
        Section section = placed.section();
        html.markup("<section id=\"" + placed.id() + "\">\n<h" + headingLevel + ">")
                .text(title(section));
        page.at(placed);
        html.markup("</h" + headingLevel + ">\n");
        if (!section.text().isEmpty()) {
            html.markup("<p class=\"text\">").lines(section.text()).markup("</p>\n");
        }
        links(page, section);
        html.markup("</section>\n");
    }

    /** Writes the targets at a section's pages' feet. */
    static void links(HtmlPage page, Section section) throws IOException {
        page.list(section.links(), link -> footLink(page, link));
    }

    private static void footLink(HtmlPage page, Link link) throws IOException {
        page.html().link(link.url(), link.url());
        page.at(link.line());
    }

    /**
     * The heading as printed; {@code KKR Midtjyllands beslutning} needs its type beside it, {@code Beslutning} does
     * not.
     */
    private String title(Section section) {
        String type = page.words().begin(MeetingPhrases.of(section.type()));
        String heading = section.heading().orElse(type);
        boolean named = heading.equalsIgnoreCase(type);
        return named || section.type() == SectionType.INTRO ? heading : heading + " (" + type + ")";
    }
}

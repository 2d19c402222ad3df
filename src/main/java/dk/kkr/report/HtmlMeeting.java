package dk.kkr.report;

import dk.kkr.model.AgendaItem;
import dk.kkr.model.ContentsEntry;
import dk.kkr.model.Link;
import dk.kkr.model.Meeting;
import dk.kkr.model.Participant;
import dk.kkr.model.Section;
import dk.kkr.writer.OutputName;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The right half of the page below the findings: the meeting as in the output, each part linked to its lines. */
final class HtmlMeeting {
    private final HtmlText html;
    private final Meeting meeting;

    /** The number of sections written so far, which gives them the ids that the left half links to. */
    private int sections;

    HtmlMeeting(HtmlText html, Meeting meeting) {
        this.html = html;
        this.meeting = meeting;
    }

    void write() throws IOException {
        if (!meeting.participants().isEmpty()) {
            html.markup("<h2>Participants</h2>\n<table>\n");
            for (Participant participant : meeting.participants()) {
                participant(participant);
            }
            html.markup("</table>\n");
        }
        if (!meeting.tableOfContents().isEmpty()) {
            html.markup("<h2>Contents list</h2>\n<table>\n");
            for (ContentsEntry entry : meeting.tableOfContents()) {
                contentsEntry(entry);
            }
            html.markup("</table>\n");
        }
        html.markup("<h2>Items</h2>\n");
        items(meeting.items());
    }

    private void participant(Participant participant) throws IOException {
        html.markup("<tr>");
        wholeCell(participant.name());
        cell(participant.party().orElse(""));
        wholeCell(participant.municipality().orElse(""));
        cell(participant.role().orElse(""));
        cell(participant.attendance().map(OutputName::of).orElse(""));
        cell(participant.substitute().map(name -> "substitute: " + name).orElse(""));
        lineCell(participant.line());
    }

    private void contentsEntry(ContentsEntry entry) throws IOException {
        html.markup("<tr>");
        cell(entry.number().map(String::valueOf).orElse(""));
        cell(entry.title());
        html.markup("<td class=\"number\">")
                .text(entry.page().map(String::valueOf).orElse(""))
                .markup("</td>");
        lineCell(entry.line());
    }

    private void cell(String text) throws IOException {
        html.markup("<td>").text(text).markup("</td>");
    }

    /** A cell that does not wrap, for names. */
    private void wholeCell(String text) throws IOException {
        html.markup("<td class=\"whole\">").text(text).markup("</td>");
    }

    private void lineCell(int line) throws IOException {
        html.markup("<td class=\"whole\"><a class=\"at\" href=\"#L" + line + "\">line " + line + "</a></td></tr>\n");
    }

    private void items(List<AgendaItem> items) throws IOException {
        for (AgendaItem item : items) {
            int first = item.lines().first();
            html.markup("<h3>")
                    .text(item.number() + " " + item.title())
                    .markup(" <a href=\"#L" + first + "\">" + HtmlFacts.describe(item.lines()) + "</a></h3>\n");
            if (item.caseId().isPresent()) {
                html.markup("<p class=\"case\">")
                        .text(item.caseId().get() + " " + item.caseOfficer().orElse(""))
                        .markup("</p>\n");
            }
            for (Section section : item.sections()) {
                section(new PlacedSection(++sections, section));
            }
            new HtmlFacts(html).write(ItemFacts.of(item.answers()));
            if (!item.items().isEmpty()) {
                html.markup("<div class=\"sub\">\n");
                items(item.items());
                html.markup("</div>\n");
            }
        }
    }

    private void section(PlacedSection placed) throws IOException {
        Section section = placed.section();
        html.markup("<section id=\"" + placed.id() + "\">\n<h4>")
                .text(section.heading().orElse("(intro)"))
                .markup(" " + typeUnlessNamedBy(section) + "<a href=\"#" + placed.linesId() + "\">"
                        + HtmlFacts.describe(section.lines()) + "</a></h4>\n");
        if (!section.text().isEmpty()) {
            html.markup("<p class=\"text\">").lines(section.text()).markup("</p>\n");
        }
        for (Link link : section.links()) {
            html.markup("<p class=\"text page-link\">")
                    .text(link.url())
                    .markup(" <a class=\"at\" href=\"#L" + link.line() + "\">line " + link.line() + "</a></p>\n");
        }
        html.markup("</section>\n");
    }

    /** The heading {@code KKR Midtjyllands beslutning} needs its type beside it, {@code Beslutning} does not. */
    private static String typeUnlessNamedBy(Section section) {
        String type = OutputName.of(section.type());
        boolean named = section.heading().isEmpty()
                || section.heading().get().toLowerCase(Locale.ROOT).equals(type);
        return named ? "" : "<span class=\"code\">" + type + "</span> ";
    }
}

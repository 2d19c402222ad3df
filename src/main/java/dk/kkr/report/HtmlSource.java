package dk.kkr.report;

import dk.kkr.model.CheckedDump;
import dk.kkr.model.Finding;
import dk.kkr.model.LineAccount;
import dk.kkr.model.Place;
import dk.kkr.model.Source;
import dk.kkr.wording.CheckLabel;
import dk.kkr.wording.Counted;
import dk.kkr.wording.MeetingPhrases;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The dump's lines, each span in the colour of its role, grouped by section. */
final class HtmlSource {
    private final HtmlPage page;
    private final HtmlText html;
    private final CheckedDump dump;
    private final Stretches stretches;
    private final LineTargets targets;
    private final Set<Integer> linesWithFindings;
    private final Map<Integer, List<PlacedSection>> starts;

    HtmlSource(HtmlPage page, CheckedDump dump, List<PlacedItem> items) {
        this.page = page;
        this.html = page.html();
        this.dump = dump;
        this.stretches = new Stretches(dump.account(), dump.lines().size());
        this.targets = LineTargets.of(dump.meeting().findings(), items);
        this.linesWithFindings =
                dump.meeting().findings().stream().map(Finding::line).collect(Collectors.toSet());
        this.starts = items.stream()
                .flatMap(placed -> placed.sections().stream())
                .collect(
                        Collectors.groupingBy(placed -> placed.section().lines().first()));
    }

    /** @param roles of the dump's lines */
    void write(List<RoleCount> roles) throws IOException {
        // What scrolls by itself must be reached by keyboard.
        html.markup("<aside aria-labelledby=\"source\" tabindex=\"0\">\n");
        page.heading("source", CheckLabel.SOURCE_TEXT);
        file();
        legend(roles);
        html.markup("<div class=\"lines\">\n");
        lines();
        html.markup("</div>\n</aside>\n");
    }

    private void file() throws IOException {
        Source source = dump.meeting().source();
        html.markup("<p class=\"file\">")
                .text(source.file() + " · " + page.words().count(source.lines(), Counted.LINE) + " · "
                        + source.encoding().orElse("PDF"))
                .markup("</p>\n");
    }

    private void legend(List<RoleCount> roles) throws IOException {
        html.markup("<ul class=\"legend\">\n");
        for (RoleCount count : roles) {
            if (count.lines() > 0) {
                html.markup("<li class=\"" + count.role() + "\">")
                        .text(page.words().say(MeetingPhrases.of(count.role())))
                        .markup("</li>\n");
            }
        }
        html.markup("</ul>\n");
    }

    private void lines() throws IOException {
        int end = 0;
        for (int line = 1; line <= dump.lines().size(); line++) {
            if (starts.containsKey(line)) {
                html.markup(end > 0 ? "</div>\n" : "");
                end = startRegion(starts.getOrDefault(line, List.of()));
            }
            line(line);
            if (line == end) {
                html.markup("</div>\n");
                end = 0;
            }
        }
        html.markup(end > 0 ? "</div>\n" : "");
    }

    /**
     * Several sections may begin on one line, glued together: the lines belong to the last one. Returns its last line.
     */
    private int startRegion(List<PlacedSection> sections) throws IOException {
        for (PlacedSection glued : sections.subList(0, sections.size() - 1)) {
            html.markup("<span id=\"" + glued.linesId() + "\"></span>");
        }
        PlacedSection last = sections.get(sections.size() - 1);
        html.markup("<div class=\"region\" id=\"" + last.linesId() + "\">\n");
        return last.section().lines().last();
    }

    private void line(int number) throws IOException {
        String found = linesWithFindings.contains(number) ? " found" : "";
        html.markup("<div class=\"line" + found + "\" id=\"L" + number + "\">"
                + targets.of(number)
                        .map(target -> "<a href=\"#" + target + "\">" + number + "</a>")
                        .orElse("<span>" + number + "</span>")
                + "<code>");
        String text = asDrawn(dump.line(number));
        int at = 0;
        for (LineAccount.Entry entry : stretches.of(number)) {
            Place place = entry.place();
            html.text(text.substring(at, place.from()))
                    .markup("<span class=\"" + entry.role() + "\" title=\"")
                    .text(page.words().say(MeetingPhrases.of(entry.role())))
                    .markup("\">")
                    .text(text.substring(place.from(), place.to()))
                    .markup("</span>");
            at = place.to();
        }
        html.markup("</code></div>\n");
    }

    /** A line as a page shows it, where a soft hyphen at a line's end is drawn and a form feed is nothing. */
    private static String asDrawn(String line) {
        return line.replace('\u00AD', '-').replace('\f', ' ');
    }
}

package dk.kkr.report;

import dk.kkr.model.CheckedDump;
import dk.kkr.model.Finding;
import dk.kkr.model.LineAccount;
import dk.kkr.model.Place;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The left half of the page: the dump's lines, each span in the colour of its role, grouped by section. */
final class HtmlSource {
    private final HtmlText html;
    private final CheckedDump dump;
    private final Stretches stretches;
    private final Set<Integer> linesWithFindings;
    private final Map<Integer, List<PlacedSection>> starts;

    HtmlSource(HtmlText html, CheckedDump dump) {
        this.html = html;
        this.dump = dump;
        this.stretches = new Stretches(dump.account(), dump.lines().size());
        this.linesWithFindings =
                dump.meeting().findings().stream().map(Finding::line).collect(Collectors.toSet());
        this.starts = PlacedSection.allOf(dump.meeting()).stream()
                .collect(
                        Collectors.groupingBy(placed -> placed.section().lines().first()));
    }

    void write() throws IOException {
        html.markup("<aside aria-label=\"Source\">\n");
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
        html.markup(end > 0 ? "</div>\n" : "").markup("</aside>\n");
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
        String target = starts.getOrDefault(number, List.of()).stream()
                .map(PlacedSection::id)
                .reduce("L" + number, (before, last) -> last);
        html.markup("<div class=\"line" + found + "\" id=\"L" + number + "\"><a href=\"#" + target + "\">" + number
                + "</a><code>");
        String text = dump.line(number);
        int at = 0;
        for (LineAccount.Entry entry : stretches.of(number)) {
            Place place = entry.place();
            html.text(text.substring(at, place.from()))
                    .markup("<span class=\"" + entry.role() + "\" title=\"" + entry.role() + "\">")
                    .text(text.substring(place.from(), place.to()))
                    .markup("</span>");
            at = place.to();
        }
        html.markup("</code></div>\n");
    }
}

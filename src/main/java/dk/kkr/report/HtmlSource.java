package dk.kkr.report;

import dk.kkr.model.CheckedDump;
import dk.kkr.model.Finding;
import dk.kkr.model.LineAccount;
import dk.kkr.model.Place;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The left half of the page: the dump's lines, each stretch in the colour of its role, those of a section together. */
final class HtmlSource {
    private final HtmlText html;
    private final CheckedDump dump;
    private final Stretches stretches;
    private final Set<Integer> linesWithFindings;
    private final Map<Integer, PlacedSection> starts = new HashMap<>();

    HtmlSource(HtmlText html, CheckedDump dump) {
        this.html = html;
        this.dump = dump;
        this.stretches = new Stretches(dump.meeting().account(), dump.lines().size());
        this.linesWithFindings =
                dump.meeting().findings().stream().map(Finding::line).collect(Collectors.toSet());
    }

    void write() throws IOException {
        List<PlacedSection> sections = PlacedSection.allOf(dump.meeting());
        // Two sections may share a line, the one glued to the other's text: the line is the later one's.
        sections.forEach(placed -> starts.put(placed.section().lines().first(), placed));
        html.markup("<aside aria-label=\"Source\">\n");
        int end = 0;
        for (int line = 1; line <= dump.lines().size(); line++) {
            PlacedSection placed = starts.get(line);
            if (placed != null) {
                html.markup(end > 0 ? "</div>\n" : "")
                        .markup("<div class=\"region\" id=\"" + placed.linesId() + "\">\n");
                end = placed.section().lines().last();
            }
            line(line);
            if (line == end) {
                html.markup("</div>\n");
                end = 0;
            }
        }
        html.markup(end > 0 ? "</div>\n" : "").markup("</aside>\n");
    }

    private void line(int number) throws IOException {
        String found = linesWithFindings.contains(number) ? " found" : "";
        PlacedSection placed = starts.get(number);
        String target = placed == null ? "L" + number : placed.id();
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

package dk.kkr.report;

import static java.util.stream.Collectors.joining;

import dk.kkr.model.CheckedDump;
import dk.kkr.model.Council;
import dk.kkr.model.Finding;
import dk.kkr.model.Meeting;
import dk.kkr.model.Role;
import dk.kkr.writer.OutputName;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * For people: one self-contained page per dump, without scripts. The source is on the left with its roles coloured,
 * findings and the structured meeting on the right. A link leads from each section to its lines, which are then
 * highlighted, and from the section's first line back.
 */
public final class HtmlReport implements CheckReport {
    private final HtmlText html;

    /** A report whose stream the caller flushes and closes. */
    public HtmlReport(OutputStream out) {
        this.html = new HtmlText(out);
    }

    @Override
    public void write(CheckedDump dump) throws IOException {
        Meeting meeting = dump.meeting();
        head(meeting);
        html.markup("<body>\n");
        title(meeting);
        new HtmlSource(html, dump).write();
        html.markup("<main>\n");
        findings(meeting);
        figures(Summary.of(dump));
        new HtmlMeeting(html, meeting).write();
        html.markup("</main>\n</body>\n</html>\n");
    }

    private void head(Meeting meeting) throws IOException {
        PageStyle style = PageStyle.load();
        html.markup("<!DOCTYPE html>\n<html lang=\"da\">\n<head>\n<meta charset=\"utf-8\">\n")
                .markup("<meta http-equiv=\"Content-Security-Policy\" content=\"")
                .text(style.policy())
                .markup("\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>")
                .text(meeting.id())
                .markup("</title>\n<style>")
                .markup(style.css())
                .markup("</style>\n</head>\n");
    }

    private void title(Meeting meeting) throws IOException {
        String council = meeting.council().map(Council::displayName).orElse("council unknown");
        String type = meeting.documentType().map(OutputName::of).orElse("type unknown");
        String date = meeting.date().map(String::valueOf).orElse("date unknown");
        html.markup("<header>\n<h1>")
                .text(council + ", " + type + ", " + date)
                .markup("</h1>\n<p>")
                .text(facts(meeting))
                .markup("</p>\n<p>")
                .text(meeting.source().file() + " · " + meeting.source().lines() + " lines · "
                        + meeting.source().encoding().orElse("PDF"))
                .markup("</p>\n<ul class=\"legend\" aria-label=\"Roles\">");
        for (Role role : Role.values()) {
            html.markup("<li class=\"" + role + "\">" + role + "</li>");
        }
        html.markup("</ul>\n</header>\n");
    }

    /** {@code 09:30 · Pharmakon, Milnersvej 42, 3400 Hillerød}; empty where neither is known. */
    private static String facts(Meeting meeting) {
        Stream<String> venue = meeting.venue().stream()
                .flatMap(place -> Stream.of(
                        place.name(),
                        place.address(),
                        place.postalCode()
                                .map(code -> code + " " + place.city().orElse(""))
                                .or(place::city)))
                .flatMap(Optional::stream);
        return Stream.concat(
                        meeting.startTime().stream().map(String::valueOf),
                        Stream.of(venue.collect(joining(", "))).filter(text -> !text.isEmpty()))
                .collect(joining(" · "));
    }

    private void findings(Meeting meeting) throws IOException {
        html.markup("<h2>Findings: " + meeting.findings().size() + "</h2>\n<ul class=\"findings\">\n");
        for (Finding finding : meeting.findings()) {
            String severity = OutputName.of(finding.severity());
            html.markup("<li class=\"" + severity + "\"><span class=\"severity\">" + severity + "</span> ")
                    .text(finding.message())
                    .markup(" <span class=\"code\" title=\"")
                    .text(finding.code().advice())
                    .markup("\">" + finding.code() + "</span>");
            if (finding.line() > 0) {
                html.markup(" <a class=\"at\" href=\"#L" + finding.line() + "\">line " + finding.line() + "</a>");
            }
            html.markup("</li>\n");
        }
        html.markup("</ul>\n");
    }

    private void figures(Summary summary) throws IOException {
        html.markup("<h2>Figures</h2>\n<table>\n");
        for (SummaryRow row : SummaryRow.allOf(summary)) {
            html.markup("<tr><th>")
                    .text(row.name())
                    .markup("</th><td>")
                    .text(row.value())
                    .markup("</td></tr>\n");
        }
        html.markup("</table>\n");
    }
}

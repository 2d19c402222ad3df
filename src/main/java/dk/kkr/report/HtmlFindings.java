package dk.kkr.report;

import dk.kkr.model.CheckedDump;
import dk.kkr.model.Finding;
import dk.kkr.wording.CheckLabel;
import dk.kkr.wording.MeetingPhrases;
import dk.kkr.wording.Wording;
import java.io.IOException;

/** The findings: what each kind means and what to do about it, then the lines where it was found. */
final class HtmlFindings {
    private final HtmlPage page;
    private final HtmlText html;
    private final Wording words;
    private final CheckedDump dump;

    HtmlFindings(HtmlPage page, CheckedDump dump) {
        this.page = page;
        this.html = page.html();
        this.words = page.words();
        this.dump = dump;
    }

    void write() throws IOException {
        html.markup("<section class=\"findings\" aria-labelledby=\"findings\">\n");
        page.heading("findings", CheckLabel.FINDINGS);
        if (dump.meeting().findings().isEmpty()) {
            page.phrase("p", CheckLabel.NO_FINDINGS);
        }
        for (FindingGroup group : FindingGroup.allOf(dump.meeting().findings())) {
            write(group);
        }
        html.markup("</section>\n");
    }

    private void write(FindingGroup group) throws IOException {
        html.markup("<div id=\"" + FindingGroup.idOf(group.code()) + "\">\n<h3>");
        page.badge(group.code().severity(), MeetingPhrases.of(group.code().severity()));
        html.text(" " + Wording.capitalized(words.meaning(group.code())))
                .markup("</h3>\n")
                .element("p", words.advice(group.code()))
                .markup("\n");
        page.list(group.findings(), this::place);
        html.markup("</div>\n");
    }

    /** Where it was found. The message is the parser's, in English, and names what the page's own words leave out. */
    private void place(Finding finding) throws IOException {
        if (finding.line() > 0) {
            page.at(finding.line());
            String line = FindingText.quote(dump, finding);
            html.text(line.isEmpty() ? "" : " " + words.quoted(line)).markup("<br>\n");
        }
        html.markup("<span class=\"message\" lang=\"en\">")
                .text(finding.message())
                .markup("</span>");
    }
}

package dk.kkr.report;

import dk.kkr.model.CheckedDump;
import dk.kkr.model.Meeting;
import dk.kkr.wording.CheckLabel;
import dk.kkr.wording.Label;
import dk.kkr.wording.Language;
import dk.kkr.wording.MeetingText;
import dk.kkr.wording.Phrase;
import dk.kkr.wording.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * For people: one self-contained page of a dump, without scripts. The meeting comes first, then the findings and the
 * figures; the source stands beside them, where the screen is wide, else below. A link leads from each fact to its line
 * and from each section to its lines, which are then highlighted, and from the section's first line back.
 */
public final class HtmlReport implements CheckReport {
    private final HtmlText html;
    private final Wording words;

    /** A report in a language, whose stream the caller flushes and closes. */
    public HtmlReport(OutputStream out, Language language) {
        this.html = new HtmlText(out);
        this.words = new Wording(language);
    }

    @Override
    public void write(CheckedDump dump) throws IOException {
        Meeting meeting = dump.meeting();
        HtmlPage page = new HtmlPage(html, words, meeting.source());
        List<PlacedItem> items = PlacedItem.allOf(meeting);
        Summary summary = Summary.of(dump);
        head(new MeetingText(words).title(meeting));
        html.markup("<body>\n");
        skipLinks();
        html.markup("<main id=\"meeting\" tabindex=\"-1\">\n");
        new HtmlOverview(page, meeting).write();
        new HtmlContents(page, items).write();
        new HtmlItems(page, items, meeting.isMinutes()).write();
        new HtmlParticipants(page, meeting.participants()).write();
        new HtmlFindings(page, dump).write();
        new HtmlFigures(page, summary).write();
        html.markup("</main>\n");
        new HtmlSource(page, dump, items).write(summary.roles());
        html.markup("<footer>")
                .element("p", words.begin(Label.MADE_BY) + " " + words.say(Label.IN_DOUBT))
                .markup("</footer>\n");
        html.markup("</body>\n</html>\n");
    }

    private void head(String title) throws IOException {
        PageStyle style = PageStyle.load();
        html.markup("<!DOCTYPE html>\n<html lang=\"" + words.language() + "\">\n<head>\n<meta charset=\"utf-8\">\n")
                .markup("<meta http-equiv=\"Content-Security-Policy\" content=\"")
                .text(style.policy())
                .markup("\">\n<meta name=\"viewport\" content=\"width=device-width\">\n")
                .element("title", title)
                .markup("\n<style>")
                .markup(style.css())
                .markup("</style>\n</head>\n");
    }

    /** For those who go through the page by keyboard. */
    private void skipLinks() throws IOException {
        html.markup("<nav class=\"skip\" aria-label=\"")
                .text(words.begin(CheckLabel.SHORTCUTS))
                .markup("\">\n");
        skipLink("meeting", CheckLabel.SKIP_TO_MEETING);
        skipLink("items", CheckLabel.SKIP_TO_ITEMS);
        skipLink("source", CheckLabel.SKIP_TO_SOURCE);
        html.markup("</nav>\n");
    }

    private void skipLink(String target, Phrase phrase) throws IOException {
        html.markup("<a href=\"#" + target + "\">").text(words.begin(phrase)).markup("</a>\n");
    }
}

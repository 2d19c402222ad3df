package dk.kkr.outline.front;

import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import dk.kkr.model.Venue;
import dk.kkr.profile.ClockTime;
import dk.kkr.profile.MeetingWords;
import dk.kkr.text.Letters;
import dk.kkr.text.Quote;
import java.time.LocalTime;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Reads the cover: {@code REFERAT 2020}, {@code K K R S J Æ L L A N D}, {@code Dato: 19-06-2020 kl. 9.30}, {@code Sted:
 * …}. Each segment says by itself what it may be; then the reading with the best evidence counts, and where two are
 * equally good, none does. What gave no value is reported.
 */
final class CoverReader {
    private final CoverPage page;
    private final CoverFacts facts;

    private CoverReader(CoverPage page) {
        this.page = page;
        CoverTitle title = CoverTitle.read(page);
        CoverDate date = CoverDate.read(page);
        Optional<Said<LocalTime>> time = CoverTime.read(page, date.segment());
        Optional<Said<Venue>> venue = CoverVenue.read(page, date.segment());
        Optional<String> otherBody = title.otherBody(date.segment() < 0 ? page.size() : date.segment());
        this.facts = new CoverFacts(title.council(), title.type(), date.date(), time, venue, otherBody);
        reportRest(date.segment());
        reportCancelled();
    }

    /** @param lines those of the cover, in the document's order */
    static CoverReader read(List<FrontLine> lines) {
        return new CoverReader(new CoverPage(LabelledColumns.paired(Segment.of(lines))));
    }

    CoverFacts facts() {
        return facts;
    }

    List<Finding> findings() {
        return page.findings();
    }

    /** The indices of the document's lines that gave a value. */
    BitSet lines() {
        return page.lines();
    }

    /** What stands before or after date and time and is not a venue. */
    private void reportRest(int dated) {
        for (int i = 0; i < page.size(); i++) {
            String text = page.get(i).value();
            int rest = DateTail.startIn(text);
            if (!page.isUsed(i) || rest == 0 || page.isOfVenue(i)) {
                continue;
            }
            boolean lost = i != dated && facts.startTime().isEmpty() && ClockTime.isIn(text);
            boolean before = lost || (!page.hasLabel(i) && DateTail.hasWordsBefore(text));
            String unread = before ? text : text.substring(rest);
            if (Letters.areIn(unread)) {
                page.report(FindingCode.COVER_LINE_UNREAD, i, "no field has '" + Quote.beginningOf(unread) + "'");
            }
        }
    }

    private void reportCancelled() {
        for (int i = 0; i < page.size(); i++) {
            if (MeetingWords.sayCancelled(page.text(i))) {
                page.use(i);
                page.report(FindingCode.MEETING_CANCELLED, i, "'" + Quote.beginningOf(page.text(i)) + "'");
            }
        }
    }
}

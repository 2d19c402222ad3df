package dk.kkr.outline.front;

import dk.kkr.model.Evidence;
import dk.kkr.model.FindingCode;
import dk.kkr.model.LineRange;
import dk.kkr.model.Venue;
import dk.kkr.profile.ClockTime;
import dk.kkr.profile.MeetingTime;
import dk.kkr.profile.VenueWords;
import dk.kkr.text.Quote;
import java.util.Optional;

/** The venue: after its label, or before, beside or below a date that has no label. */
final class CoverVenue {
    private final CoverPage page;

    private CoverVenue(CoverPage page) {
        this.page = page;
    }

    /** @param dated index of the segment that has the date, -1 if none has */
    static Optional<Said<Venue>> read(CoverPage page, int dated) {
        CoverVenue venue = new CoverVenue(page);
        for (int i = 0; i < page.size(); i++) {
            if (page.kind(i).filter(kind -> kind.isOfPlace()).isPresent()) {
                Optional<Said<Venue>> found = venue.take(Optional.of(VenueLines.labelled(i, page.segments())));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        Optional<Said<Venue>> held = venue.held();
        return held.isPresent() || dated < 0 ? held : venue.take(venue.aroundDate(dated));
    }

    /** {@code Mødet afholdes på Hotel Svanen}, wherever it stands. */
    private Optional<Said<Venue>> held() {
        for (int i = 0; i < page.size(); i++) {
            String text = page.text(i);
            if (!page.isUsed(i) && !page.hasLabel(i) && !text.endsWith(".") && VenueWords.sayHeld(text)) {
                return take(Optional.of(VenueLines.held(i, page.segments())));
            }
        }
        return Optional.empty();
    }

    private Optional<VenueLines> aroundDate(int dated) {
        int end = dated;
        while (end < page.size() && page.isUsed(end)) {
            Optional<VenueLines> beside = onLine(end);
            if (beside.isPresent()) {
                return beside;
            }
            end++;
        }
        return end < page.size() && !page.hasLabel(end)
                ? VenueLines.unlabelled(end, page.text(end), page.segments())
                : Optional.empty();
    }

    /** Before or after the date and time of a line. */
    private Optional<VenueLines> onLine(int index) {
        String text = page.get(index).value();
        if (ClockTime.isIn(text) && MeetingTime.in(text).times().isEmpty()) {
            // "Kl. 12.00: Frokost" says what the time is for.
            return Optional.empty();
        }
        Optional<VenueLines> before =
                DateLine.venueBefore(text).flatMap(venue -> VenueLines.unlabelled(index, venue, page.segments()));
        int rest = DateTail.startIn(text);
        return before.isPresent() || rest == text.length()
                ? before
                : VenueLines.unlabelled(index, text.substring(rest).strip(), page.segments());
    }

    private Optional<Said<Venue>> take(Optional<VenueLines> lines) {
        Optional<Venue> venue = lines.flatMap(VenueLines::venue);
        if (venue.isEmpty()) {
            return Optional.empty();
        }
        int start = lines.orElseThrow().start();
        int end = lines.orElseThrow().end();
        page.useForVenue(start, end);
        reportAfterTown(venue.get(), end - 1);
        StringBuilder quote = new StringBuilder(page.text(start));
        for (int i = start + 1; i < end; i++) {
            quote.append(' ').append(page.text(i));
        }
        LineRange range = new LineRange(
                page.get(start).line().number(), page.get(end - 1).line().number());
        return Optional.of(new Said<>(venue.get(), Evidence.of(Evidence.Source.COVER, quote.toString(), range)));
    }

    /** {@code … , 4100 Ringsted. Der er parkering i gården}: what is no room has no field. */
    private void reportAfterTown(Venue venue, int last) {
        String text = page.get(last).value();
        int town = venue.city().isEmpty() ? -1 : text.lastIndexOf(venue.city().get());
        Optional<String> rest = town < 0 ? Optional.empty() : VenueWords.afterSentence(text.substring(town));
        if (rest.filter(said -> !venue.name().orElse("").endsWith(said)).isPresent()) {
            page.report(FindingCode.COVER_LINE_UNREAD, last, "no field has '" + Quote.beginningOf(rest.get()) + "'");
        }
    }
}

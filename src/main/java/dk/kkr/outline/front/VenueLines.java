package dk.kkr.outline.front;

import dk.kkr.model.Venue;
import dk.kkr.profile.AddressPart;
import dk.kkr.profile.AttendanceHeading;
import dk.kkr.profile.Bodies;
import dk.kkr.profile.ClockTime;
import dk.kkr.profile.DanishDate;
import dk.kkr.profile.MeetingWords;
import dk.kkr.profile.VenueWords;
import dk.kkr.text.LineEndHyphen;
import java.util.List;
import java.util.Optional;

/**
 * The segments that make up the venue: name, street, postcode and town, one per line or separated by commas.
 *
 * <pre>
 * Sted: Sørup Herregård
 * Sørupvej 26
 * 4100 Ringsted
 * </pre>
 *
 * <p>Lines below belong to the venue up to the town; without a town only a street right below does. They end where a
 * line says something else.
 *
 * @param end index after the last of them
 */
record VenueLines(int start, int end, Optional<Venue> venue) {
    private static final int MAX_LINES = 5;
    private static final int MAX_LENGTH = 120;

    /** The venue after a label. */
    static VenueLines labelled(int label, List<Segment> segments) {
        Segment first = segments.get(label);
        return from(
                label,
                first.value(),
                segments,
                first.label().filter(each -> each.kind().isOfTime()).isPresent());
    }

    /** The venue of {@code Mødet afholdes på Hotel Svanen}. */
    static VenueLines held(int index, List<Segment> segments) {
        return from(index, VenueWords.withoutLead(segments.get(index).text()), segments, false);
    }

    /**
     * The venue without a label that begins at an index, right below a date or after it: it has a name, and a street or
     * a town, or words that prove that it is a place.
     */
    static Optional<VenueLines> unlabelled(int index, String own, List<Segment> segments) {
        String text = VenueWords.withoutLead(own);
        if (text.isEmpty()
                || text.indexOf(':') >= 0
                || MeetingWords.haveMeeting(text)
                || text.endsWith(".") && text.indexOf(',') < 0) {
            return Optional.empty();
        }
        VenueLines found = from(index, text, segments, false);
        return found.venue()
                .filter(venue -> VenueWords.proveOne(own) || isProven(venue))
                .filter(venue -> venue.name().isPresent())
                .map(venue -> found);
    }

    /** A street and a town, a postcode and a town, or a house and a street. */
    private static boolean isProven(Venue venue) {
        boolean street = venue.address().isPresent();
        return venue.city().isPresent()
                ? street || venue.postalCode().isPresent()
                : street && venue.name().filter(Bodies::areIn).isPresent();
    }

    /** @param afterTime whether it follows a time, which lower-case words may continue */
    private static VenueLines from(int index, String own, List<Segment> segments, boolean afterTime) {
        int last = Math.min(segments.size(), index + MAX_LINES);
        int begin = endOfWord(index, own, segments);
        VenueParts read = new VenueParts();
        read.add(joined(own, index + 1, begin, segments));
        VenueParts parts = afterTime ? read.fromName() : read;
        int end = begin;
        int townEnd = parts.hasTown() ? end : -1;
        int streetEnd = -1;
        VenueParts all = parts;
        while (townEnd < 0 && end < last && isPart(end, segments)) {
            String text = segments.get(end).text();
            int next = endOfWord(end, text, segments);
            all = all.with(joined(text, end + 1, next, segments));
            all = afterTime ? all.fromName() : all;
            streetEnd = end == begin && AddressPart.isStreet(text) ? next : streetEnd;
            end = next;
            townEnd = all.hasTown() ? end : -1;
        }
        if (townEnd > 0) {
            return new VenueLines(index, townEnd, Optional.of(all.venue()));
        }
        if (streetEnd > 0 || (parts.isEmpty() && end > begin)) {
            VenueParts two = parts.with(segments.get(begin).text());
            return new VenueLines(index, begin + 1, Optional.of(two.venue()));
        }
        return new VenueLines(index, begin, parts.isEmpty() ? Optional.empty() : Optional.of(parts.venue()));
    }

    /** The index after a line and the one on which its last word ends: {@code 5500 Mid-} / {@code delfart}. */
    private static int endOfWord(int index, String text, List<Segment> segments) {
        boolean broken = LineEndHyphen.ends(text) && index + 1 < segments.size() && isPart(index + 1, segments);
        return broken ? index + 2 : index + 1;
    }

    private static String joined(String text, int from, int to, List<Segment> segments) {
        return from < to ? LineEndHyphen.joinNames(text, segments.get(from).text()) : text;
    }

    /** {@code …, 2400 Kbh. NV.} */
    private static boolean endsWithTown(String text) {
        return AddressPart.isPostcodeAndTown(
                text.substring(text.lastIndexOf(',') + 1).strip());
    }

    private static boolean isPart(int index, List<Segment> segments) {
        Segment segment = segments.get(index);
        String text = segment.text();
        return segment.label().isEmpty()
                && !text.isEmpty()
                && text.length() <= MAX_LENGTH
                && text.indexOf(':') < 0
                && (!text.endsWith(".") || AddressPart.isSide(text) || endsWithTown(text))
                && segment.line().index() <= segments.get(index - 1).line().index() + MAX_LINES
                && DanishDate.firstIn(text).isEmpty()
                && !ClockTime.isIn(text)
                && TitleLine.parse(text).isEmpty()
                && AttendanceHeading.parse(text).isEmpty()
                && !PeopleLine.isMember(text)
                && !MeetingWords.arePurposeHeading(text);
    }
}

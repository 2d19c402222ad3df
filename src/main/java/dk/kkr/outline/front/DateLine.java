package dk.kkr.outline.front;

import dk.kkr.outline.front.Dated.Rank;
import dk.kkr.profile.Bodies;
import dk.kkr.profile.ClockTime;
import dk.kkr.profile.CoverLabel;
import dk.kkr.profile.DanishCalendar;
import dk.kkr.profile.DanishDate;
import dk.kkr.profile.DateWords;
import dk.kkr.profile.MeetingWords;
import dk.kkr.text.Words;
import java.util.List;
import java.util.Optional;

/**
 * The date of a segment that may be the meeting's, with or without a label:
 *
 * <pre>
 * Dato: 19-06-2020 09:30
 * Fredag den 3. september 2021 kl. 9.00
 * Dagsorden til møde i KKR Nordjylland fredag den 3. september 2021
 * </pre>
 *
 * <p>Not the date of a sentence, {@code Udsendt den 1. marts}, after a label of another kind, {@code Udskriftsdato: …},
 * or of another meeting, {@code Næste møde den …}.
 */
final class DateLine {
    private DateLine() {}

    /**
     * The date of a segment, and how strong the evidence is that it is the meeting's; empty where it is not.
     *
     * @param yearOfTitle the year for a date without one; 0 where the title has none
     */
    static Optional<Dated> of(int index, List<Segment> segments, int yearOfTitle) {
        Segment segment = segments.get(index);
        String text = segment.value();
        Optional<DanishDate> found = DanishDate.firstIn(text);
        if (found.isEmpty() && yearOfTitle != 0) {
            found = inYear(segment, yearOfTitle);
        }
        if (found.isEmpty()
                || isOfOther(index, segments, text.substring(0, found.get().from()))) {
            return Optional.empty();
        }
        Optional<Rank> rank =
                segment.label().isPresent() ? rankOf(segment.label().get(), text) : unlabelled(text, found.get());
        DanishDate first = found.get();
        return rank.map(each -> new Dated(movedTo(text, first).date(), each, index));
    }

    /** {@code Møde den 14. juni 2021 flyttet til den 21. juni 2021}: the second day; else the first. */
    private static DanishDate movedTo(String text, DanishDate first) {
        for (DanishDate next : DanishDate.allIn(text)) {
            if (next.from() >= first.to()) {
                return MeetingWords.sayMovedTo(text.substring(first.to(), next.from())) ? next : first;
            }
        }
        return first;
    }

    /** After a label, or with the right weekday for that year. */
    private static Optional<DanishDate> inYear(Segment segment, int year) {
        String text = segment.value();
        return DanishDate.inYear(text, year)
                .filter(date -> !date.contradictsWeekday(text)
                        && (segment.label().isPresent() || hasWeekday(text.substring(0, date.from()))));
    }

    /**
     * {@code Hotel Svanen, Landevejen 20, 7190 Billund}, den 11. oktober 2018: what stands before the date and its
     * lead.
     */
    static Optional<String> venueBefore(String text) {
        Optional<DanishDate> date = DanishDate.firstIn(text);
        int start = date.isPresent() ? date.get().from() : text.length();
        List<ClockTime> times = ClockTime.allIn(text);
        start = times.isEmpty() ? start : Math.min(start, times.get(0).from());
        int comma = start < text.length() ? text.lastIndexOf(',', start) : -1;
        return comma > 0 && isLead(text.substring(comma + 1, start).strip())
                ? Optional.of(text.substring(0, comma))
                : Optional.empty();
    }

    private static boolean isOfOther(int index, List<Segment> segments, String before) {
        boolean headed = index > 0
                && MeetingWords.pointToOther(segments.get(index - 1).text())
                && DanishDate.firstIn(segments.get(index - 1).text()).isEmpty();
        return headed || MeetingWords.pointToOther(before) || DateWords.areOfDocument(before);
    }

    private static Optional<Rank> rankOf(CoverLabel label, String value) {
        if (!label.kind().isOfTime()) {
            return Optional.empty();
        }
        if (label.ofMeeting()) {
            return Optional.of(Rank.OF_MEETING);
        }
        return Optional.of(ClockTime.isIn(value) ? Rank.TIMED : Rank.ANNOUNCED);
    }

    private static Optional<Rank> unlabelled(String text, DanishDate date) {
        String before = text.substring(0, date.from());
        String after = text.substring(date.to());
        boolean timed = ClockTime.isIn(after);
        if (text.endsWith(".") && !isDayAlone(before, after)) {
            return Optional.empty();
        }
        if (isMeeting(before) && !before.contains(":")) {
            return Optional.of(Rank.TIMED);
        }
        if (TitleLine.parse(before.strip()).isPresent() && before.indexOf('(') < 0) {
            return Optional.of(timed ? Rank.TIMED : Rank.ANNOUNCED);
        }
        Optional<String> venue = venueBefore(text);
        boolean place = venue.isPresent() && isAddress(venue.get());
        if ((!place && !leadsToDate(before, timed)) || !followsDate(after)) {
            return Optional.empty();
        }
        return Optional.of(timed ? Rank.TIMED : hasWeekday(before) ? Rank.ANNOUNCED : Rank.BARE);
    }

    /** {@code Torsdag d. 4.3.21.}: a full stop, but no sentence. */
    private static boolean isDayAlone(String before, String after) {
        return after.equals(".") && hasWeekday(before) && Character.isUpperCase(before.charAt(0)) && isLead(before);
    }

    private static boolean isAddress(String text) {
        VenueParts parts = new VenueParts();
        parts.add(text);
        return parts.hasTown() && parts.hasStreet();
    }

    /** {@code Møde den}, {@code Mødet holdes}; not {@code Formøde den}. */
    private static boolean isMeeting(String before) {
        return MeetingWords.nameMeeting(before) && MeetingWords.haveMeeting(before);
    }

    /**
     * Weekdays and prepositions, {@code Tirsdag den}; a body that meets before them, {@code Byrådet den}; a town and a
     * comma, as in letters. What begins in lower case continues a sentence, unless it has a time.
     */
    private static boolean leadsToDate(String printed, boolean timed) {
        String before = printed.substring(Bodies.endOfMembers(printed));
        String text = before.strip();
        int colon = text.lastIndexOf(':');
        if (colon >= 0) {
            return DateWords.announce(text);
        }
        if (!text.isEmpty() && Character.isLowerCase(text.charAt(0)) && !timed && !isLead(text)) {
            return false;
        }
        return isLead(text.substring(text.lastIndexOf(',') + 1).strip()) && text.indexOf(',') == text.lastIndexOf(',');
    }

    private static boolean isLead(String text) {
        for (String word : Words.of(text)) {
            if (!DateWords.leads(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean followsDate(String after) {
        String text = after.strip();
        return text.isEmpty() || !Character.isLowerCase(text.charAt(0)) || DateWords.goOn(text);
    }

    private static boolean hasWeekday(String before) {
        for (String word : Words.split(before, " ,")) {
            if (DanishCalendar.isWeekday(word)) {
                return true;
            }
        }
        return false;
    }
}

package dk.kkr.outline.front;

import dk.kkr.outline.front.Dated.Rank;
import dk.kkr.profile.ClockTime;
import dk.kkr.profile.CoverLabel;
import dk.kkr.profile.DanishDate;
import dk.kkr.profile.MeetingWords;
import dk.kkr.text.DanishCalendar;
import dk.kkr.text.IgnoringCase;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The date of a segment that may be the meeting's, with or without a label:
 *
 * <pre>
 * Dato: 19-06-2020 09:30
 * Fredag den 3. september 2021 kl. 9.00
 * Dagsorden til møde i KKR Nordjylland fredag den 3. september 2021
 * </pre>
 *
 * <p>Not that of a sentence, {@code Udsendt den 1. marts}, behind a label of another kind, {@code Udskriftsdato: …}, or
 * of another meeting, {@code Næste møde den …}.
 */
final class DateLine {
    private static final String DATE = "dato";
    private static final Set<String> BEFORE = Set.of("den", "d.", "fra", "dato");
    private static final List<String> BEHIND = List.of("kl", "fra", "i ", "på ", "hos ", "v/", "ved ", "med ");

    private DateLine() {}

    /** The date of a segment, and how much says that it is the meeting's; empty where it is another's. */
    static Optional<Dated> of(int index, List<Segment> segments) {
        Segment segment = segments.get(index);
        String text = segment.value();
        Optional<DanishDate> found = DanishDate.firstIn(text);
        if (found.isEmpty()
                || isOfOther(index, segments, text.substring(0, found.get().from()))) {
            return Optional.empty();
        }
        Optional<Rank> rank =
                segment.label().isPresent() ? rankOf(segment.label().get(), text) : unlabelled(text, found.get());
        return rank.map(value -> new Dated(found.get().date(), value, index));
    }

    private static boolean isOfOther(int index, List<Segment> segments, String before) {
        boolean headed = index > 0
                && MeetingWords.pointToOther(segments.get(index - 1).text())
                && DanishDate.firstIn(segments.get(index - 1).text()).isEmpty();
        return headed || MeetingWords.pointToOther(before);
    }

    private static Optional<Rank> rankOf(CoverLabel label, String value) {
        if (!label.kind().isOfTime()) {
            return Optional.empty();
        }
        if (label.ofMeeting()) {
            return Optional.of(Rank.OF_MEETING);
        }
        return Optional.of(ClockTime.allIn(value).isEmpty() ? Rank.ANNOUNCED : Rank.TIMED);
    }

    private static Optional<Rank> unlabelled(String text, DanishDate date) {
        String before = text.substring(0, date.from());
        String behind = text.substring(date.to());
        boolean timed = !ClockTime.allIn(behind).isEmpty();
        if (text.endsWith(".")) {
            return Optional.empty();
        }
        if (TitleLine.parse(before.strip()).isPresent() || (isMeeting(before) && !before.contains(":"))) {
            return Optional.of(Rank.TIMED);
        }
        if (!leadsToDate(before, timed) || !followsDate(behind)) {
            return Optional.empty();
        }
        return Optional.of(timed ? Rank.TIMED : hasWeekday(before) ? Rank.ANNOUNCED : Rank.BARE);
    }

    /** {@code Møde den}, {@code Mødet holdes}; not {@code Formøde den}. */
    private static boolean isMeeting(String before) {
        return MeetingWords.nameMeeting(before);
    }

    /**
     * Weekdays and prepositions, {@code Tirsdag den}; a town and a comma, as in letters. What begins in lower case goes
     * on with a sentence, unless it has a time.
     */
    private static boolean leadsToDate(String before, boolean timed) {
        String text = before.strip();
        int colon = text.lastIndexOf(':');
        if (colon >= 0) {
            boolean dateWord = IgnoringCase.startsWith(text, DATE) || IgnoringCase.indexOf(text, " " + DATE, 0) >= 0;
            return dateWord;
        }
        if (!text.isEmpty() && Character.isLowerCase(text.charAt(0)) && !timed && !isLead(text)) {
            return false;
        }
        return isLead(text.substring(text.lastIndexOf(',') + 1).strip()) && text.indexOf(',') == text.lastIndexOf(',');
    }

    private static boolean isLead(String text) {
        for (String word : text.split(" +", -1)) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (!lower.isEmpty() && !BEFORE.contains(lower) && DanishCalendar.weekdayOf(lower) == 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean followsDate(String behind) {
        String text = behind.strip();
        if (text.isEmpty() || !Character.isLowerCase(text.charAt(0))) {
            return true;
        }
        for (String word : BEHIND) {
            if (text.startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasWeekday(String before) {
        for (String word : before.split("[ ,]+", -1)) {
            if (DanishCalendar.weekdayOf(word) > 0) {
                return true;
            }
        }
        return false;
    }
}

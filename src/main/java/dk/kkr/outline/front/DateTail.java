package dk.kkr.outline.front;

import dk.kkr.profile.ClockTime;
import dk.kkr.profile.DanishDate;
import dk.kkr.profile.TitleWords;
import dk.kkr.text.Digits;

/** What follows date and time of day on one line: {@code kl. 13.00 – 15.45, Medborgerhuset, Algade 97}. */
final class DateTail {
    private DateTail() {}

    /** Whether the words before the first date or time belong neither to a date nor to a title. */
    static boolean hasWordsBefore(String text) {
        int start = text.length();
        for (DanishDate date : DanishDate.allIn(text)) {
            start = Math.min(start, date.from());
        }
        for (ClockTime time : ClockTime.allIn(text)) {
            start = Math.min(start, time.from());
        }
        return !TitleWords.areAll(text.substring(0, start))
                && TitleLine.parse(text).isEmpty();
    }

    /** Where it begins; the text's end where nothing follows. */
    static int startIn(String text) {
        int end = 0;
        for (DanishDate date : DanishDate.allIn(text)) {
            end = Math.max(end, date.to());
        }
        for (ClockTime time : ClockTime.allIn(text)) {
            end = Math.max(end, time.to());
        }
        end = end == 0 ? 0 : afterRange(text, end);
        while (end < text.length() && ", –-.;:)|·•".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    /** The offset after the end of {@code kl. 9-12}, a bare hour. */
    private static int afterRange(String text, int from) {
        int at = from;
        while (at < text.length() && " –-".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        int end = Digits.endOf(text, at);
        boolean dash = text.substring(from, at).indexOf('-') >= 0
                || text.substring(from, at).indexOf('–') >= 0;
        return dash && end > at && end - at <= 2 ? end : from;
    }
}

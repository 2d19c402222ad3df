package dk.kkr.outline.front;

import dk.kkr.profile.ClockTime;
import dk.kkr.profile.DanishDate;
import dk.kkr.profile.TitleWords;

/** What stands behind date and time of day on one line: {@code kl. 13.00 – 15.45, Medborgerhuset, Algade 97}. */
final class DateTail {
    private DateTail() {}

    /** Whether words stand before the first date or time that are neither of a date nor of a title. */
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

    /** Where it begins; the text's end where nothing does. */
    static int startIn(String text) {
        int end = 0;
        for (DanishDate date : DanishDate.allIn(text)) {
            end = Math.max(end, date.to());
        }
        for (ClockTime time : ClockTime.allIn(text)) {
            end = Math.max(end, time.to());
        }
        while (end < text.length() && ", –-.;:)".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }
}

package dk.kkr.profile;

import dk.kkr.text.Digits;
import dk.kkr.text.Letters;
import java.util.Optional;

/**
 * A day and its month in words, without a year: {@code onsdag den 9. september}, {@code 17. juni}.
 *
 * @param from offset of the day's first digit in the text
 * @param to offset after the month's name
 */
public record DayAndMonth(int day, int month, int from, int to) {
    private static final int DIGITS_OF_DAY = 2;
    private static final int DIGITS_OF_YEAR = 4;

    /** The first in a text. The month may be shortened, so only for text that is known to be about a date. */
    static Optional<DayAndMonth> firstIn(String text) {
        int at = 0;
        while (at < text.length()) {
            int end = Digits.endOf(text, at);
            if (isDay(at, end)) {
                int name = DanishDate.skipSeparators(text, end);
                int nameEnd = Letters.endOf(text, name);
                int month = DanishCalendar.monthBeginning(text.substring(name, nameEnd));
                if (month > 0) {
                    return Optional.of(new DayAndMonth(Integer.parseInt(text.substring(at, end)), month, at, nameEnd));
                }
            }
            at = end + 1;
        }
        return Optional.empty();
    }

    /** Whether one begins at an offset of running text, {@code 17. juni}: not {@code 2. jan}, which may be a name. */
    public static boolean isAt(int from, String text) {
        int end = Digits.endOf(text, from);
        int name = end + 2;
        return isDay(from, end)
                && text.startsWith(". ", end)
                && DanishCalendar.monthOf(text.substring(name, Letters.endOf(text, name))) > 0;
    }

    /**
     * Whether a date goes on from a line of running text to the next: {@code fra den 1.} / {@code januar 2014},
     * {@code mødet den 6. april} / {@code 2017}. Fails on a paragraph that ends in a month's name, without a full stop,
     * before one that begins with a year, and on a list entry that begins with a month.
     */
    public static boolean isParted(String line, String next) {
        if (Digits.isAt(next, 0)) {
            return Digits.endOf(next, 0) == DIGITS_OF_YEAR && DanishCalendar.monthOf(lastWordOf(line)) > 0;
        }
        if (!line.endsWith(".")) {
            return false;
        }
        int last = line.lastIndexOf(' ') + 1;
        int stop = Digits.endOf(line, last);
        int blank = next.indexOf(' ');
        return isDay(last, stop)
                && stop + 1 == line.length()
                && DanishCalendar.monthOf(blank < 0 ? next : next.substring(0, blank)) > 0;
    }

    private static String lastWordOf(String line) {
        return line.substring(line.lastIndexOf(' ') + 1);
    }

    /** {@code 2014.} is no day. */
    private static boolean isDay(int from, int end) {
        return end > from && end - from <= DIGITS_OF_DAY;
    }
}

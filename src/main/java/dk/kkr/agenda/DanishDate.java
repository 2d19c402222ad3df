package dk.kkr.agenda;

import dk.kkr.text.DanishCalendar;
import dk.kkr.text.Digits;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A date as Danish documents write it: {@code 07-09-2020}, {@code 7.9.2020}, {@code 7/9 2020}, {@code 2020-09-07},
 * {@code 7. september 2020}, {@code 07.09.20}.
 *
 * @param from offset of its first character in the text
 * @param to offset behind its last one
 */
record DanishDate(LocalDate date, int from, int to) {
    private static final int CENTURY = 2000;
    private static final String SEPARATORS = "-./– ";

    /** The dates of a text, in order. */
    static List<DanishDate> allIn(String text) {
        List<DanishDate> dates = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (!Digits.isAt(text, at)) {
                at++;
                continue;
            }
            Optional<DanishDate> date = startingAt(text, at);
            date.ifPresent(dates::add);
            at = date.map(DanishDate::to).orElse(Digits.endOf(text, at));
        }
        return dates;
    }

    static Optional<DanishDate> firstIn(String text) {
        return allIn(text).stream().findFirst();
    }

    private static Optional<DanishDate> startingAt(String text, int from) {
        int end = Digits.endOf(text, from);
        int first = number(text, from, end);
        int second = skipSeparators(text, end);
        if (second < text.length() && Character.isLetter(text.charAt(second))) {
            return withMonthName(text, from, first, second);
        }
        int secondEnd = Digits.endOf(text, second);
        int third = skipSeparators(text, secondEnd);
        int thirdEnd = Digits.endOf(text, third);
        if (second == end || secondEnd == second || third == secondEnd || thirdEnd == third) {
            return Optional.empty();
        }
        int month = number(text, second, secondEnd);
        int last = number(text, third, thirdEnd);
        if (end - from == 4) {
            return of(first, month, last, from, thirdEnd);
        }
        int year = thirdEnd - third == 2 ? CENTURY + last : last;
        boolean yearLike = thirdEnd - third == 4 || (thirdEnd - third == 2 && isTight(text, end, third));
        return yearLike ? of(year, month, first, from, thirdEnd) : Optional.empty();
    }

    private static Optional<DanishDate> withMonthName(String text, int from, int day, int nameStart) {
        int nameEnd = nameStart;
        while (nameEnd < text.length() && Character.isLetter(text.charAt(nameEnd))) {
            nameEnd++;
        }
        int month = DanishCalendar.monthOf(text.substring(nameStart, nameEnd));
        int year = skipSeparators(text, nameEnd);
        int yearEnd = Digits.endOf(text, year);
        return month == 0 || yearEnd - year != 4
                ? Optional.empty()
                : of(number(text, year, yearEnd), month, day, from, yearEnd);
    }

    private static Optional<DanishDate> of(int year, int month, int day, int from, int to) {
        try {
            return Optional.of(new DanishDate(LocalDate.of(year, month, day), from, to));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A year of two digits counts only where no blank parts the numbers: {@code 03.09.21}. */
    private static boolean isTight(String text, int from, int to) {
        return text.substring(from, to).indexOf(' ') < 0;
    }

    /** At most two: {@code 7. september}, {@code 7/9 2020}. */
    private static int skipSeparators(String text, int from) {
        int at = from;
        while (at < text.length() && at - from < 2 && SEPARATORS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** Numbers of more than four digits are no part of a date. */
    private static int number(String text, int from, int to) {
        return to - from > 4 ? -1 : Integer.parseInt(text.substring(from, to));
    }
}

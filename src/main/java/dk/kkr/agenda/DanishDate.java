package dk.kkr.agenda;

import dk.kkr.profile.DanishCalendar;
import dk.kkr.text.Digits;
import dk.kkr.text.PlainHyphen;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A date as Danish documents write it: {@code 07-09-2020}, {@code 7.9.2020}, {@code 7/9 2020}, {@code 2020-09-07},
 * {@code 7. september 2020}, {@code 07.09.20}, {@code 7. sept. 2020}. Of the days {@code 8. og 9. november 2020} it is
 * the first.
 *
 * @param from offset of its first character in the text
 * @param to offset behind its last one
 */
record DanishDate(LocalDate date, int from, int to) {
    private static final int CENTURY = 2000;
    private static final String SEPARATORS = "-./– ";

    /** What parts the days of a meeting that takes more than one: {@code 8. og 9. november}, {@code 8.-9. november}. */
    private static final List<String> BETWEEN_DAYS = List.of(" og ", "-", "–", " - ", " – ", " til ");

    /** The dates of a text, in order. */
    static List<DanishDate> allIn(String printed) {
        String text = PlainHyphen.in(printed);
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
        List<DanishDate> dates = allIn(text);
        return dates.isEmpty() ? Optional.empty() : Optional.of(dates.get(0));
    }

    private static Optional<DanishDate> startingAt(String text, int from) {
        int end = Digits.endOf(text, from);
        int first = number(text, from, end);
        int second = secondDay(text, end);
        int secondEnd = Digits.endOf(text, second);
        int behind = skipSeparators(text, secondEnd);
        boolean twoDays = secondEnd > second && behind < text.length() && first < number(text, second, secondEnd);
        return twoDays && Character.isLetter(text.charAt(behind))
                ? withMonthName(text, from, first, behind)
                : withYear(text, from, end, first);
    }

    private static Optional<DanishDate> withYear(String text, int from, int end, int first) {
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
        int month = DanishCalendar.monthBeginning(text.substring(nameStart, nameEnd));
        boolean comma = nameEnd < text.length() && text.charAt(nameEnd) == ',';
        int year = skipSeparators(text, comma ? nameEnd + 1 : nameEnd);
        int yearEnd = Digits.endOf(text, year);
        if (month == 0 || yearEnd - year != 4) {
            return Optional.empty();
        }
        return of(number(text, year, yearEnd), month, day, from, yearEnd);
    }

    /**
     * The second of two days, {@code 8. og 9. november 2018}, begins at this offset; the text's end where there is
     * none.
     */
    private static int secondDay(String text, int end) {
        int at = text.startsWith(".", end) ? end + 1 : text.length();
        for (String between : BETWEEN_DAYS) {
            int day = at + between.length();
            if (text.startsWith(between, at) && Digits.isAt(text, day)) {
                return day;
            }
        }
        return text.length();
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

    /** At most two: {@code 7. september}, {@code 7/9 2020}; and a hyphen between blanks, {@code 07 - 09 - 2020}. */
    private static int skipSeparators(String text, int from) {
        if (text.startsWith(" - ", from) || text.startsWith(" – ", from)) {
            return from + 3;
        }
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

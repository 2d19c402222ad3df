package dk.kkr.profile;

import dk.kkr.text.Digits;
import dk.kkr.text.PlainHyphen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A date as Danish documents write it: {@code 07-09-2020}, {@code 7.9.2020}, {@code 7/9 2020}, {@code 2020-09-07},
 * {@code 7. september 2020}, {@code 07.09.20}, {@code 7. sept. 2020}. For {@code 8. og 9. november 2020} it is the
 * first day.
 *
 * @param from offset of its first character in the text
 * @param to offset after its last one
 */
public record DanishDate(LocalDate date, int from, int to) {
    private static final int EARLIEST_YEAR = 1990;
    private static final int LATEST_YEAR = 2099;
    private static final int MONTHS = 12;
    private static final int LATEST_DAY = 39;
    private static final int LATEST_MONTH = 19;
    private static final int CENTURY = 2000;
    private static final String SEPARATORS = "-./– ";

    /** Between the days of a meeting that takes several: {@code 8. og 9. november}, {@code 8.-9. november}. */
    private static final List<String> BETWEEN_DAYS = List.of(" og ", "-", "–", " - ", " – ", " til ");

    /** What looks like a date but does not exist, as printed: {@code 31-02-2021}, {@code 31. april 2021}. */
    public static List<String> impossibleIn(String printed) {
        List<String> impossible = new ArrayList<>();
        String text = PlainHyphen.in(printed);
        for (int at = 0; at < text.length(); at++) {
            boolean begins = Digits.isAt(text, at) && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
            Optional<Numbers> numbers = begins ? numbersFrom(text, at) : Optional.empty();
            if (numbers.isEmpty()) {
                continue;
            }
            Numbers found = numbers.get();
            if (found.isLikeDate() && found.toDate().isEmpty()) {
                impossible.add(printed.substring(at, found.to()));
            }
            at = found.to();
        }
        return impossible;
    }

    /**
     * Whether the weekday right before the date is not the date's: {@code Mandag den 6. oktober 2022}.
     *
     * @param text the text in which the date was found
     */
    public boolean contradictsWeekday(String text) {
        String before = text.substring(0, from).stripTrailing().toLowerCase(Locale.ROOT);
        before = DateWords.withoutArticle(before);
        before = before.endsWith(",") ? before.substring(0, before.length() - 1) : before.stripTrailing();
        int weekday = DanishCalendar.weekdayOf(before.substring(before.lastIndexOf(' ') + 1));
        return weekday > 0 && weekday != date.getDayOfWeek().getValue();
    }

    /** The dates of a text, in order. */
    public static List<DanishDate> allIn(String printed) {
        String text = PlainHyphen.in(printed);
        List<DanishDate> dates = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (!Digits.isAt(text, at)) {
                at++;
                continue;
            }
            if (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
                at = Digits.endOf(text, at);
                continue;
            }
            Optional<DanishDate> date = startingAt(text, at);
            if (date.isPresent()) {
                dates.add(date.get());
                at = date.get().to();
            } else {
                at = Digits.endOf(text, at);
            }
        }
        return dates;
    }

    public static Optional<DanishDate> firstIn(String text) {
        List<DanishDate> dates = allIn(text);
        return dates.isEmpty() ? Optional.empty() : Optional.of(dates.get(0));
    }

    /**
     * The first day and month without a year in a text, {@code onsdag den 9. september kl. 9.30}.
     *
     * @param year the year, from another line
     */
    public static Optional<DanishDate> inYear(String text, int year) {
        Optional<DayAndMonth> found = DayAndMonth.firstIn(text);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        DayAndMonth day = found.get();
        return new Numbers(year, day.month(), day.day(), day.from(), day.to(), true).toDate();
    }

    /** The date that begins at the offset of a digit. */
    static Optional<DanishDate> startingAt(String text, int from) {
        Optional<Numbers> numbers = numbersFrom(text, from);
        return numbers.isPresent() ? numbers.get().toDate() : Optional.empty();
    }

    /** Day, month and year as printed, even if there is no such day. */
    private record Numbers(int year, int month, int day, int from, int to, boolean tight) {
        Optional<DanishDate> toDate() {
            // Asked before, since many numbers only look like a date, 9.30.2019, and an exception for each is dear.
            boolean exists = isUpTo(month, MONTHS)
                    && isUpTo(day, LocalDate.of(year, month, 1).lengthOfMonth());
            return exists ? Optional.of(new DanishDate(LocalDate.of(year, month, day), from, to)) : Optional.empty();
        }

        /** Rules out telephone numbers. */
        boolean isLikeDate() {
            return tight
                    && year >= EARLIEST_YEAR
                    && year <= LATEST_YEAR
                    && isUpTo(day, LATEST_DAY)
                    && isUpTo(month, LATEST_MONTH);
        }

        private static boolean isUpTo(int number, int latest) {
            return number > 0 && number <= latest;
        }
    }

    private static Optional<Numbers> numbersFrom(String text, int from) {
        int end = Digits.endOf(text, from);
        int first = number(text, from, end);
        Optional<Numbers> monthFirst = withMonthBefore(text, from, end, first);
        if (monthFirst.isPresent()) {
            return monthFirst;
        }
        int second = secondDay(text, end);
        int secondEnd = Digits.endOf(text, second);
        int after = skipSeparators(text, secondEnd);
        boolean twoDays = secondEnd > second && after < text.length() && first < number(text, second, secondEnd);
        return twoDays && Character.isLetter(text.charAt(after))
                ? withMonthName(text, from, first, after)
                : withYear(text, from, end, first);
    }

    /** {@code April 3, 2019}, as web pages print it whose weekday alone was translated. */
    private static Optional<Numbers> withMonthBefore(String text, int from, int end, int day) {
        int year = end + ", ".length();
        int yearEnd = text.startsWith(", ", end) ? Digits.endOf(text, year) : year;
        int start = from < 2 || yearEnd - year != 4 ? from : text.lastIndexOf(' ', from - 2) + 1;
        // "4. april 3, 2019" has its day before the month.
        boolean own = start < from
                && (start < 2 || !Character.isDigit(text.charAt(start - 2)) && text.charAt(start - 2) != '.');
        int month = own ? DanishCalendar.monthBeginning(text.substring(start, from - 1)) : 0;
        return month == 0
                ? Optional.empty()
                : Optional.of(new Numbers(number(text, year, yearEnd), month, day, start, yearEnd, true));
    }

    private static Optional<Numbers> withYear(String text, int from, int end, int first) {
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
            return Optional.of(new Numbers(first, month, last, from, thirdEnd, isTight(text, end, third)));
        }
        int year = thirdEnd - third == 2 ? CENTURY + last : last;
        // The times "9.00-11.30" have two different separators.
        boolean alike = text.charAt(end) == '/' || text.substring(end, second).equals(text.substring(secondEnd, third));
        boolean yearLike = thirdEnd - third == 4 || (thirdEnd - third == 2 && alike && isTight(text, end, third));
        boolean tight = isTight(text, end, third) && thirdEnd - third == 4;
        return yearLike ? Optional.of(new Numbers(year, month, first, from, thirdEnd, tight)) : Optional.empty();
    }

    private static Optional<Numbers> withMonthName(String text, int from, int day, int nameStart) {
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
        return Optional.of(new Numbers(number(text, year, yearEnd), month, day, from, yearEnd, true));
    }

    /** The offset of the second of two days, {@code 8. og 9. november 2018}; the text's end where there is none. */
    private static int secondDay(String text, int end) {
        if (!text.startsWith(".", end)) {
            return text.length();
        }
        int at = end + 1;
        for (String between : BETWEEN_DAYS) {
            int day = at + between.length();
            if (text.startsWith(between, at) && Digits.isAt(text, day)) {
                return day;
            }
        }
        return text.length();
    }

    /** A two-digit year counts only where no blank separates the numbers: {@code 03.09.21}. */
    private static boolean isTight(String text, int from, int to) {
        return text.substring(from, to).indexOf(' ') < 0;
    }

    /**
     * Skips at most two separators, {@code 7. september}, {@code 7/9 2020}, or a spaced hyphen, {@code 07 - 09 - 2020}.
     */
    static int skipSeparators(String text, int from) {
        if (text.startsWith(" - ", from) || text.startsWith(" – ", from)) {
            return from + 3;
        }
        int at = from;
        while (at < text.length() && at - from < 2 && SEPARATORS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** -1 for more than four digits, which no date has. */
    private static int number(String text, int from, int to) {
        return to - from > 4 ? -1 : Integer.parseInt(text.substring(from, to));
    }
}

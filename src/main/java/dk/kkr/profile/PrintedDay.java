package dk.kkr.profile;

import dk.kkr.text.Digits;
import dk.kkr.text.Letters;
import dk.kkr.text.LineEndHyphen;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A day in running text, which may lack its year, and each of several that share a month: {@code 3. maj}, {@code 1/12
 * 2020}, {@code 8.-9. november 2021}, {@code den 8. og 9. november}. Not within a number, a URL, or a file's name.
 *
 * @param year 0 where none is printed
 * @param from offset of its first character in the text
 * @param to offset after its last one
 */
public record PrintedDay(int day, int month, int year, int from, int to) {
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2099;
    private static final int YEAR_DIGITS = 4;

    /** {@code 1., 2., 3., 8. og 9. november}. */
    private static final int MOST_DAYS = 6;

    private static final String MONTH_LETTERS = "jfmasondJFMASOND";
    /** With which the words between days begin. */
    private static final String AFTER_BLANK = "otse-–";

    /** What may stand right behind a day before another. */
    private static final String TIGHT = "-–,";

    private static final List<String> BETWEEN_DAYS = List.of(
            " og ",
            " til ",
            "-",
            "–",
            " - ",
            " – ",
            ", ",
            " samt ",
            " eller ",
            " og den ",
            " til den ",
            ", den ",
            " og d. ");

    /** How a month begins, or a word between two days, without what parts it from the first. */
    private static final ThreeLetters AFTER_DAY = afterDay();

    private static ThreeLetters afterDay() {
        ThreeLetters letters = new ThreeLetters();
        for (Month month : Month.values()) {
            letters.add(DanishCalendar.nameOf(month));
        }
        for (String between : BETWEEN_DAYS) {
            letters.add(between.substring(between.lastIndexOf(' ', 1) + 1));
        }
        return letters;
    }

    /** Whether a year is printed. */
    public boolean hasYear() {
        return year > 0;
    }

    /** The day in a year; empty for the 29th of February in most. */
    public Optional<LocalDate> in(int anyYear) {
        // Asking Year would make Java set up how it prints one, which a short run notices.
        boolean exists = day <= LocalDate.of(anyYear, month, 1).lengthOfMonth();
        return exists ? Optional.of(LocalDate.of(anyYear, month, day)) : Optional.empty();
    }

    /**
     * The days that begin with some of a text's numbers, in order.
     *
     * @param text with {@linkplain dk.kkr.text.PlainHyphen plain hyphens}
     * @param numbers the offsets of those with which a day may begin, as {@link SignReader#dayNumbers()} finds them
     * @param first index of the first number that is read
     * @param after index after the last one
     */
    public static List<PrintedDay> in(String text, int[] numbers, int first, int after) {
        List<PrintedDay> days = List.of();
        int read = 0;
        for (int i = first; i < after; i++) {
            int at = numbers[i];
            if (at < read) {
                continue;
            }
            int end = Digits.endOf(text, at);
            List<PrintedDay> here = standsAlone(text, at, end) ? at(text, at, end) : List.of();
            if (!here.isEmpty()) {
                days = days.isEmpty() ? new ArrayList<>(here) : days;
                if (days.get(days.size() - 1).from() < at) {
                    days.addAll(here);
                }
                end = Math.max(end, here.get(here.size() - 1).to());
            }
            read = end;
        }
        return days;
    }

    /**
     * Whether a number may be a day's, by what follows: its month, a word before another day, or another number; a
     * year's may only be its month.
     */
    static boolean mayBegin(String text, int from, int end) {
        int length = end - from;
        int next = end;
        while (next < text.length() && isParting(text.charAt(next))) {
            next++;
        }
        if (next == end || next == text.length() || length == 3 || length > YEAR_DIGITS) {
            return false;
        }
        boolean year = length == YEAR_DIGITS;
        if (Digits.is(text.charAt(next))) {
            return !year || Digits.endOf(text, next) - next <= 2;
        }
        return !year
                && next + 2 < text.length()
                && AFTER_DAY.mayBegin(text.charAt(next), text.charAt(next + 1), text.charAt(next + 2));
    }

    /** What may part the numbers and names of a day. */
    private static boolean isParting(char c) {
        return switch (c) {
            case ' ', '.', ',', '/', '–', '\u00a0' -> true;
            default -> LineEndHyphen.is(c);
        };
    }

    /** Whether a number is no part of a word, a longer number, or a file's name. */
    private static boolean standsAlone(String text, int from, int end) {
        if (". /-–,".indexOf(text.charAt(end)) < 0) {
            return false;
        }
        char before = from == 0 ? ' ' : text.charAt(from - 1);
        if (Character.isLetterOrDigit(before) || "_=".indexOf(before) >= 0) {
            return false;
        }
        boolean joined = "-/.,".indexOf(before) >= 0 && from > 1 && !Character.isWhitespace(text.charAt(from - 2));
        return !joined || isAfterShortArticle(text, from);
    }

    /** {@code d.1. december}. */
    private static boolean isAfterShortArticle(String text, int from) {
        return text.startsWith(DateWords.SHORT_ARTICLE, from - 2)
                && (from == 2 || !Character.isLetterOrDigit(text.charAt(from - 3)));
    }

    private static List<PrintedDay> at(String text, int from, int end) {
        if (end - from == YEAR_DIGITS) {
            return NumericDay.at(text, from);
        }
        int[] starts = new int[MOST_DAYS];
        starts[0] = from;
        int count = 1;
        int last = end;
        for (int next = nextDay(text, last); next > 0 && count < MOST_DAYS; next = nextDay(text, last)) {
            starts[count] = next;
            count++;
            last = Digits.endOf(text, next);
        }
        int name = startOfMonth(text, last);
        int nameEnd = name < 0 ? 0 : Letters.endOf(text, name);
        // Of a compound, "den 12. december-aftalen", the day is part of a name.
        int month = name < 0 || isCompound(text, nameEnd)
                ? 0
                : DanishCalendar.monthBeginning(text.substring(name, nameEnd));
        if (month == 0) {
            return NumericDay.at(text, from);
        }
        return ofMonth(text, starts, count, month, nameEnd);
    }

    private static boolean isCompound(String text, int end) {
        return end + 1 < text.length() && text.charAt(end) == '-' && Character.isLetter(text.charAt(end + 1));
    }

    private static List<PrintedDay> ofMonth(String text, int[] starts, int count, int month, int nameEnd) {
        int yearStart = startOfYear(text, nameEnd);
        int year = yearStart < 0 ? 0 : Integer.parseInt(text.substring(yearStart, yearStart + YEAR_DIGITS));
        List<PrintedDay> days = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int end = Digits.endOf(text, starts[i]);
            int day = Integer.parseInt(text.substring(starts[i], end));
            if (day == 0 || day > Month.of(month).maxLength()) {
                return List.of();
            }
            int to = i < count - 1 ? end : year > 0 ? yearStart + YEAR_DIGITS : nameEnd;
            days.add(new PrintedDay(day, month, year, starts[i], to));
        }
        return days;
    }

    /** The offset of another day that shares the month; 0 where none follows. */
    private static int nextDay(String text, int end) {
        int at = text.startsWith(".", end) ? end + 1 : end;
        boolean blank = at + 1 < text.length() && text.charAt(at) == ' ';
        boolean goesOn = blank
                ? AFTER_BLANK.indexOf(text.charAt(at + 1)) >= 0
                : at < text.length() && TIGHT.indexOf(text.charAt(at)) >= 0;
        if (!goesOn) {
            return 0;
        }
        for (String between : BETWEEN_DAYS) {
            int day = at + between.length();
            if (text.startsWith(between, at) && Digits.isAt(text, day)) {
                int dayEnd = Digits.endOf(text, day);
                return dayEnd - day <= 2 && isPointOrBlank(text, dayEnd) ? day : 0;
            }
        }
        return 0;
    }

    private static boolean isPointOrBlank(String text, int at) {
        return at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == ' ' || text.charAt(at) == ',');
    }

    /** -1 where no letter follows with which a month begins. */
    private static int startOfMonth(String text, int end) {
        int at = text.startsWith(".", end) ? end + 1 : end;
        for (int blanks = 0; blanks < 2 && at < text.length() && isBlank(text.charAt(at)); blanks++) {
            at++;
        }
        return at > end && at < text.length() && MONTH_LETTERS.indexOf(text.charAt(at)) >= 0 ? at : -1;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u00a0';
    }

    /** The offset of a year after a month's name, {@code dec. 2020}, {@code maj, 2021}; -1 where there is none. */
    private static int startOfYear(String text, int nameEnd) {
        int at = nameEnd;
        while (at < text.length()
                && at < nameEnd + 3
                && (".,".indexOf(text.charAt(at)) >= 0 || isBlank(text.charAt(at)))) {
            at++;
        }
        int end = Digits.endOf(text, at);
        return at > nameEnd && end - at == YEAR_DIGITS && isYear(Integer.parseInt(text.substring(at, end))) ? at : -1;
    }

    /** Whether a number may be the year of a meeting's text. */
    static boolean isYear(int number) {
        return number >= EARLIEST_YEAR && number <= LATEST_YEAR;
    }
}

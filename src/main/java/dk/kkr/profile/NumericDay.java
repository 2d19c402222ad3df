package dk.kkr.profile;

import dk.kkr.text.Digits;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;

/** A day in running text without a month's name: {@code 1/12 2020}, {@code 01.12.2020}, {@code senest den 1/12}. */
final class NumericDay {
    private static final int LAST_MONTH = 12;
    private static final String SEPARATORS = "-./– ";

    /** A day without a month's name and without a year follows one of these, {@code senest den 1/12}. */
    private static final List<String> BEFORE_SLASH = List.of("den ", "d. ", "d.", "senest ", "inden ");

    private NumericDay() {}

    /** The day that begins at the offset of a digit; empty where none does. */
    static List<PrintedDay> at(String text, int from) {
        if (!mayBe(text, Digits.endOf(text, from))) {
            return List.of();
        }
        Optional<DanishDate> full = DanishDate.startingAt(text, from);
        if (full.isEmpty()) {
            return slashed(text, from);
        }
        LocalDate date = full.get().date();
        boolean ends = !goesOn(text, full.get().to());
        return ends && PrintedDay.isYear(date.getYear())
                ? List.of(new PrintedDay(
                        date.getDayOfMonth(),
                        date.getMonthValue(),
                        date.getYear(),
                        from,
                        full.get().to()))
                : List.of();
    }

    /** The cheap answer for most numbers: no other number follows a sign. */
    private static boolean mayBe(String text, int end) {
        int at = end;
        while (at < text.length() && at < end + 3 && SEPARATORS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at > end && Digits.isAt(text, at);
    }

    /** Whether a number or a name goes on: {@code 12-05-2021-3}, {@code 01-12-2020.pdf}. */
    private static boolean goesOn(String text, int at) {
        boolean joins = at + 1 < text.length() && "-/._".indexOf(text.charAt(at)) >= 0;
        return joins
                ? Character.isLetterOrDigit(text.charAt(at + 1))
                : at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    /** {@code den 1/12}. */
    private static List<PrintedDay> slashed(String text, int from) {
        int end = Digits.endOf(text, from);
        int monthEnd = text.startsWith("/", end) ? Digits.endOf(text, end + 1) : end;
        if (monthEnd <= end + 1 || monthEnd > end + 3 || goesOn(text, monthEnd) || !isAfterArticle(text, from)) {
            return List.of();
        }
        int day = Integer.parseInt(text.substring(from, end));
        int month = Integer.parseInt(text.substring(end + 1, monthEnd));
        boolean exists = month > 0
                && month <= LAST_MONTH
                && day > 0
                && day <= Month.of(month).maxLength();
        return exists ? List.of(new PrintedDay(day, month, 0, from, monthEnd)) : List.of();
    }

    private static boolean isAfterArticle(String text, int from) {
        for (String word : BEFORE_SLASH) {
            if (text.regionMatches(true, from - word.length(), word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }
}

package dk.kkr.profile;

import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The Danish names of months and weekdays, in any case. */
public final class DanishCalendar {
    private static final List<String> MONTHS = List.of(
            "januar",
            "februar",
            "marts",
            "april",
            "maj",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "december");
    private static final List<String> WEEKDAYS =
            List.of("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag");

    private static final Map<String, Integer> MONTH_NUMBERS = numbers(MONTHS);
    private static final Map<String, Integer> WEEKDAY_NUMBERS = numbers(WEEKDAYS);

    private static final String LAST_LETTERS = lastLetters(MONTHS) + lastLetters(WEEKDAYS);

    /** The shortest beginning that tells one month from the others. */
    private static final int SHORTEST = 3;

    private DanishCalendar() {}

    private static Map<String, Integer> numbers(List<String> names) {
        Map<String, Integer> numbers = new HashMap<>();
        for (String name : names) {
            numbers.put(name, numbers.size() + 1);
        }
        return Map.copyOf(numbers);
    }

    private static String lastLetters(List<String> names) {
        StringBuilder letters = new StringBuilder();
        for (String name : names) {
            String last = name.substring(name.length() - 1);
            if (letters.indexOf(last) < 0) {
                letters.append(last);
            }
        }
        return letters.toString();
    }

    /** Whether a word ends like a month or weekday: a quick answer for most that are none. */
    public static boolean mayBeName(String word) {
        return !word.isEmpty() && LAST_LETTERS.indexOf(Character.toLowerCase(word.charAt(word.length() - 1))) >= 0;
    }

    /** {@code juni}. */
    public static String nameOf(Month month) {
        return MONTHS.get(month.getValue() - 1);
    }

    /** 1 for January to 12; 0 where the name is not a month. */
    public static int monthOf(String name) {
        return MONTH_NUMBERS.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
    }

    /** The same for a name that may be shortened, to at least three letters: {@code nov}, {@code sept}. */
    public static int monthBeginning(String name) {
        String start = name.toLowerCase(Locale.ROOT);
        for (int month = 0; start.length() >= SHORTEST && month < MONTHS.size(); month++) {
            if (MONTHS.get(month).startsWith(start)) {
                return month + 1;
            }
        }
        return 0;
    }

    /**
     * The offset, at or after {@code from}, of a blank followed by a weekday in a lower-case text; -1 if there is none.
     */
    public static int startOfWeekday(String text, int from) {
        for (int blank = text.indexOf(' ', from); blank >= 0; blank = text.indexOf(' ', blank + 1)) {
            for (String weekday : WEEKDAYS) {
                if (text.startsWith(weekday, blank + 1)) {
                    return blank;
                }
            }
        }
        return -1;
    }

    /** Whether it is a weekday's name, or a shortened one with a full stop: {@code man.}, {@code tirs.} */
    public static boolean isWeekday(String name) {
        String start = name.toLowerCase(Locale.ROOT);
        if (!start.endsWith(".")) {
            return weekdayOf(name) > 0;
        }
        for (String weekday : WEEKDAYS) {
            if (start.length() > SHORTEST && weekday.startsWith(start.substring(0, start.length() - 1))) {
                return true;
            }
        }
        return false;
    }

    /** 1 for Monday to 7; 0 where the name is not a weekday. */
    public static int weekdayOf(String name) {
        return WEEKDAY_NUMBERS.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
    }
}

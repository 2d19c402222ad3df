package dk.kkr.text;

import java.util.List;
import java.util.Locale;

/** The Danish names of months and weekdays, capitals and small letters alike. */
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

    private DanishCalendar() {}

    /** 1 for January to 12; 0 where it is no month's name. */
    public static int monthOf(String name) {
        return MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) + 1;
    }

    /** 1 for Monday to 7; 0 where it is no weekday's name. */
    public static int weekdayOf(String name) {
        return WEEKDAYS.indexOf(name.toLowerCase(Locale.ROOT)) + 1;
    }
}

package dk.kkr.answers.listed;

import dk.kkr.answers.language.Word;
import dk.kkr.answers.listed.NamedDay.Join;
import dk.kkr.profile.DayWords;
import dk.kkr.profile.PrintedDay;
import dk.kkr.profile.YearNumber;
import java.util.ArrayList;
import java.util.List;

/**
 * The years of a line's days that are printed once for several: {@code 17. september – 21. oktober 2020}, {@code i 2021
 * den 3. maj og den 5. juni}, or in a line above them.
 */
final class Years {
    /** How far before the day a sentence may name its year. */
    private static final int NEAR = 15;

    private Years() {}

    /**
     * The days with the years that are known.
     *
     * @param held the year that a line above names for the list below it; 0 where none does
     */
    static List<NamedDay> fill(List<NamedDay> days, int held) {
        List<NamedDay> filled = new ArrayList<>(days);
        for (int i = filled.size() - 2; i >= 0; i--) {
            NamedDay next = filled.get(i + 1);
            if (!filled.get(i).printed().hasYear()
                    && next.join() != Join.NONE
                    && next.printed().hasYear()) {
                filled.set(i, before(filled.get(i), next.printed()));
            }
        }
        for (int i = 0; i < filled.size(); i++) {
            if (!filled.get(i).printed().hasYear()) {
                boolean joined = i > 0 && filled.get(i).join() != Join.NONE;
                filled.set(i, joined ? after(filled.get(i), filled.get(i - 1).printed()) : named(filled.get(i), held));
            }
        }
        return filled;
    }

    private static NamedDay before(NamedDay day, PrintedDay next) {
        return in(day, isBefore(day.printed(), next) ? next.year() : next.year() - 1);
    }

    private static NamedDay after(NamedDay day, PrintedDay previous) {
        if (!previous.hasYear()) {
            return day;
        }
        return in(day, isBefore(previous, day.printed()) ? previous.year() : previous.year() + 1);
    }

    private static boolean isBefore(PrintedDay one, PrintedDay other) {
        return one.month() < other.month() || (one.month() == other.month() && one.day() <= other.day());
    }

    private static NamedDay named(NamedDay day, int held) {
        List<Word> words = day.words();
        for (int i = day.at().first() - 1;
                i > Math.max(day.at().sentence(), day.at().first() - NEAR);
                i--) {
            int year = YearNumber.of(words.get(i).lower());
            if (year > 0 && DayWords.isIn(words.get(i - 1).lower())) {
                return in(day, year);
            }
        }
        return held > 0 ? in(day, held) : day;
    }

    private static NamedDay in(NamedDay day, int year) {
        PrintedDay printed = day.printed();
        PrintedDay dated = new PrintedDay(printed.day(), printed.month(), year, printed.from(), printed.to());
        return new NamedDay(day.passage(), day.words(), dated, day.at(), day.join());
    }
}

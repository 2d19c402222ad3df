package dk.kkr.answers.posts;

import dk.kkr.profile.DanishDate;
import dk.kkr.profile.DateWords;
import dk.kkr.profile.PeriodWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How long a post is held, in days: {@code for perioden 1. juli 2019 – 30. juni 2021}, {@code med virkning fra den 1.
 * marts}, {@code frem til den 31. december 2021}. Months and years alone are no days.
 */
record Period(Optional<LocalDate> start, Optional<LocalDate> end) {
    static final Period NONE = new Period(Optional.empty(), Optional.empty());

    /** In characters; between two days of one period. */
    private static final int BETWEEN = 12;

    /** The period in a text; none where it has no day that a word makes a beginning or an end. */
    static Period in(String text) {
        if (!PeriodWords.mayHaveDay(text)) {
            return NONE;
        }
        List<DanishDate> dates = DanishDate.allIn(text);
        Optional<LocalDate> start = Optional.empty();
        Optional<LocalDate> end = Optional.empty();
        for (int i = 0; i < dates.size(); i++) {
            DanishDate date = dates.get(i);
            int after = i == 0 ? 0 : dates.get(i - 1).to();
            PeriodWords.Bound bound = PeriodWords.before(text.substring(after, date.from()));
            boolean follows = i > 0
                    && start.isPresent()
                    && date.from() - after <= BETWEEN
                    && PeriodWords.isBetween(text.substring(after, date.from()));
            if (end.isEmpty() && (follows || bound == PeriodWords.Bound.END)) {
                end = Optional.of(date.date());
            } else if (start.isEmpty() && bound == PeriodWords.Bound.START) {
                start = Optional.of(date.date());
            }
        }
        return new Period(start, end);
    }

    /** Begun on the only day of a text, where no word but its article leads to it: {@code indtræder den 1. maj}. */
    static Period begunIn(String text) {
        if (!PeriodWords.mayHaveDay(text)) {
            return NONE;
        }
        List<DanishDate> dates = DanishDate.allIn(text);
        boolean plain = dates.size() == 1
                && DateWords.endInArticle(text.substring(0, dates.get(0).from()).stripTrailing());
        return plain ? new Period(Optional.of(dates.get(0).date()), Optional.empty()) : NONE;
    }

    boolean isKnown() {
        return start.isPresent() || end.isPresent();
    }
}

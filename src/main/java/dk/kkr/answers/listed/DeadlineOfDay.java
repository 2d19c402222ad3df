package dk.kkr.answers.listed;

import dk.kkr.answers.language.Word;
import dk.kkr.answers.listed.DayReading.Kind;
import dk.kkr.profile.DayWords;
import dk.kkr.profile.DeadlineWords;
import dk.kkr.profile.Verb;
import java.util.Optional;

/**
 * Days by which somebody must have done something: {@code senest den 3. maj}, {@code Fristen er den 3. maj},
 * {@code skal være modtaget den 3. maj}, {@code i høring til den 3. maj}.
 */
final class DeadlineOfDay {
    private static final int FAR = 25;
    private static final int NEAR_AFTER = 6;
    private static final int OBLIGED = 12;

    /** {@code Fristen, som blev forlænget, er den}: otherwise a second verb begins another statement. */
    private static final int MOST_VERBS = 2;

    private DeadlineOfDay() {}

    /** {@code senest den}, {@code med frist den}. */
    static Optional<DayReading> led(NamedDay day) {
        int lead = day.lead();
        if (lead < 0) {
            return Optional.empty();
        }
        String lower = day.lower(lead);
        if (DeadlineWords.isBefore(lower)) {
            return Optional.of(DayReading.likely(Kind.DEADLINE, lead, day.at().after(), "deadline-word"));
        }
        if (DeadlineWords.lead(lower) || DeadlineWords.isNoun(lower)) {
            return Optional.of(DayReading.certain(Kind.DEADLINE, lead, day.at().after(), "deadline-word"));
        }
        return DayWords.isOf(lower) ? atTheEndOf(day, lead) : Optional.empty();
    }

    /** {@code senest med udgangen af den}. */
    private static Optional<DayReading> atTheEndOf(NamedDay day, int of) {
        if (of <= day.at().start() || !DayWords.isEndOf(day.lower(of - 1))) {
            return Optional.empty();
        }
        for (int i = of - 2; i >= Math.max(day.at().start(), of - 3); i--) {
            if (DeadlineWords.lead(day.lower(i))) {
                return Optional.of(DayReading.certain(Kind.DEADLINE, i, day.at().after(), "deadline-word"));
            }
        }
        return Optional.of(DayReading.likely(Kind.TERM, of - 1, day.at().after(), "term-ends"));
    }

    /** {@code Fristen for ansøgninger er den}. */
    static Optional<DayReading> ofNoun(NamedDay day) {
        int verbs = 0;
        boolean is = false;
        for (int i = day.at().first() - 1;
                i >= Math.max(day.at().start(), day.at().first() - FAR);
                i--) {
            Word word = day.word(i);
            if (DeadlineWords.isNoun(word.lower())) {
                return Optional.of(DayReading.certain(Kind.DEADLINE, i, day.at().after(), "deadline-noun"));
            }
            boolean finite = word.isFinite();
            if ((finite && verbs > 0 && (!is || verbs >= MOST_VERBS)) || word.is(";")) {
                return Optional.empty();
            }
            verbs += finite ? 1 : 0;
            is |= finite && word.is(Verb.Kind.BE);
        }
        return Optional.empty();
    }

    /** {@code den 3. maj, som er sidste frist}. */
    static Optional<DayReading> ofNounAfter(NamedDay day) {
        int end = Math.min(day.at().end(), day.at().after() + NEAR_AFTER);
        for (int i = day.at().after(); i < end; i++) {
            if (DeadlineWords.isNoun(day.lower(i))) {
                return Optional.of(DayReading.likely(Kind.DEADLINE, day.quoteFrom(), i + 1, "deadline-noun-after"));
            }
        }
        return Optional.empty();
    }

    /** {@code skal være sekretariatet i hænde den}, {@code skal være modtaget i styrelsen den}. */
    static Optional<DayReading> obliged(NamedDay day) {
        int done = -1;
        for (int i = day.at().first() - 1;
                i >= Math.max(day.at().start(), day.at().first() - OBLIGED);
                i--) {
            Word word = day.word(i);
            if (done >= 0 && DeadlineWords.oblige(word.lower())) {
                return Optional.of(DayReading.likely(Kind.DEADLINE, i, day.at().after(), "must-be-done"));
            }
            done = DeadlineWords.isDone(word.lower()) || word.is(Verb.Form.PARTICIPLE) ? i : done;
        }
        return Optional.empty();
    }

    /** Whether the words before the day in its sentence speak of an application or a hearing. */
    static boolean isOfApplication(NamedDay day) {
        for (int i = day.at().first() - 1;
                i >= Math.max(day.at().sentence(), day.at().first() - FAR);
                i--) {
            if (DeadlineWords.isOfApplication(day.lower(i))) {
                return true;
            }
        }
        return false;
    }
}

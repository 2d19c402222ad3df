package dk.kkr.answers.listed;

import dk.kkr.answers.listed.DayReading.Kind;
import dk.kkr.profile.ClauseWords;
import dk.kkr.profile.DeadlineWords;
import dk.kkr.profile.MeetingNoun;
import java.util.Optional;

/** Days on which the body decided without meeting. */
final class WrittenProcedure {
    private static final int FAR = 14;

    private WrittenProcedure() {}

    /** {@code i skriftlig høring hhv. den}, {@code Den 3. maj godkendte KKR i skriftlig procedure}. */
    static Optional<DayReading> of(NamedDay day) {
        int first = day.at().first();
        for (int i = first - 1; i > Math.max(day.at().start(), first - FAR); i--) {
            if (isWrittenProcedure(day, i)) {
                return Optional.of(DayReading.certain(
                        Kind.WRITTEN_PROCEDURE, i - 1, day.at().after(), "written-procedure"));
            }
        }
        if (isOfMeeting(day)) {
            return Optional.empty();
        }
        int end = Math.min(day.at().end(), day.at().after() + FAR);
        for (int i = day.at().after() + 1; i < end && !ClauseWords.join(day.lower(i - 1)); i++) {
            if (isWrittenProcedure(day, i)) {
                return Optional.of(
                        DayReading.likely(Kind.WRITTEN_PROCEDURE, day.quoteFrom(), i + 1, "written-procedure"));
            }
        }
        return Optional.empty();
    }

    /** {@code Referatet fra mødet den 3. maj er godkendt i skriftlig høring}: the day is the meeting's. */
    private static boolean isOfMeeting(NamedDay day) {
        for (int i = day.at().first() - 1;
                i >= Math.max(day.at().start(), day.at().first() - 2);
                i--) {
            if (MeetingNoun.isOne(day.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWrittenProcedure(NamedDay day, int i) {
        return DeadlineWords.isProcedure(day.lower(i)) && DeadlineWords.isWritten(day.lower(i - 1));
    }
}

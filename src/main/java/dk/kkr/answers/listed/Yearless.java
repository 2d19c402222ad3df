package dk.kkr.answers.listed;

import dk.kkr.answers.language.Word;
import dk.kkr.answers.listed.DayReading.Kind;
import dk.kkr.profile.DayWords;
import dk.kkr.profile.PrintedDay;
import dk.kkr.profile.Verb;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The year of a day that has none: that of the first such day after the meeting, unless the sentence is about the past
 * or a habit, {@code hvert år senest den 1. juli}. Fails on a past that only the sentences around tell.
 */
final class Yearless {
    private static final int FAR = 30;

    /** In days: a day so long after the meeting was rather shortly before it. */
    private static final int TOO_LATE = 330;

    private Yearless() {}

    /**
     * The first such day after the meeting; empty where it is that of the meeting itself, past, or one of each year.
     */
    static Optional<LocalDate> after(ReadDay each, LocalDate meeting) {
        NamedDay day = each.day();
        if (isOf(day.printed(), meeting) || isPast(each) || recurs(day) || isReference(each)) {
            return Optional.empty();
        }
        Optional<LocalDate> date = day.printed().in(meeting.getYear());
        if (date.isPresent() && !date.get().isAfter(meeting)) {
            date = day.printed().in(meeting.getYear() + 1);
        }
        boolean said = each.reading().kind() == Kind.DEADLINE || each.reading().kind() == Kind.MEETING;
        return date.filter(later -> said || later.isBefore(meeting.plusDays(TOO_LATE)));
    }

    /** The last such day before the meeting, where the sentence is about the past. */
    static Optional<LocalDate> before(ReadDay each, LocalDate meeting) {
        PrintedDay printed = each.day().printed();
        if (isOf(printed, meeting) || !isPast(each)) {
            return Optional.empty();
        }
        Optional<LocalDate> date = printed.in(meeting.getYear());
        return date.isPresent() && !date.get().isBefore(meeting) ? printed.in(meeting.getYear() - 1) : date;
    }

    private static boolean isOf(PrintedDay printed, LocalDate meeting) {
        return printed.day() == meeting.getDayOfMonth() && printed.month() == meeting.getMonthValue();
    }

    /** {@code pr. 1. januar}, of figures: each year has one. */
    private static boolean isReference(ReadDay each) {
        int lead = each.day().lead();
        return lead >= 0
                && each.reading().kind() == Kind.TERM
                && DayWords.isAsOf(each.day().lower(lead));
    }

    private static boolean recurs(NamedDay day) {
        for (int i = day.at().first() - 1;
                i >= Math.max(day.at().sentence(), day.at().first() - FAR);
                i--) {
            if (DayWords.recur(day.lower(i))) {
                return true;
            }
        }
        for (int i = day.at().after(); i < day.at().end(); i++) {
            if (DayWords.recur(day.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPast(ReadDay each) {
        NamedDay day = each.day();
        if (each.reading().kind() == Kind.DECISION || each.reading().kind() == Kind.WRITTEN_PROCEDURE) {
            return true;
        }
        boolean past = false;
        for (int i = day.at().end() - 1;
                i >= Math.max(day.at().sentence(), day.at().first() - FAR);
                i--) {
            Word word = day.word(i);
            if (DayWords.areFuture(word.lower())) {
                return false;
            }
            past |= DayWords.arePast(word.lower()) || word.is(Verb.Form.PAST) || word.is(Verb.Form.PASSIVE_PAST);
        }
        return past;
    }
}

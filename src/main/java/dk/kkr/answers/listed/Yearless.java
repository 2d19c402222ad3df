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
    private static final int NEAR = 8;

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
        boolean near = said || date.isPresent() && date.get().isBefore(meeting.plusDays(TOO_LATE));
        return near ? date : Optional.empty();
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

    /** Whether the nearest word that tells, first before the day and then after it, puts the day into the past. */
    private static boolean isPast(ReadDay each) {
        NamedDay day = each.day();
        Kind kind = each.reading().kind();
        if (kind == Kind.WRITTEN_PROCEDURE || (kind == Kind.DECISION && !isToBeDone(each))) {
            return true;
        }
        for (int i = day.at().first() - 1;
                i >= Math.max(day.at().sentence(), day.at().first() - FAR);
                i--) {
            Optional<Boolean> past = past(day, i, kind);
            if (past.isPresent()) {
                return past.get();
            }
        }
        for (int i = day.at().after(); i < day.at().end(); i++) {
            Optional<Boolean> past = past(day, i, kind);
            if (past.isPresent()) {
                return past.get();
            }
        }
        return false;
    }

    /** {@code er sendt}, {@code er til medlemmerne sendt}; not {@code indstilles godkendt}. */
    private static boolean isPerfect(NamedDay day, int participle) {
        for (int i = participle - 1; i >= Math.max(day.at().sentence(), participle - NEAR); i--) {
            Word word = day.word(i);
            if (word.is(Verb.Kind.BE) || word.is(Verb.Kind.HAVE) || word.is(Verb.Kind.BECOME)) {
                return true;
            }
        }
        return false;
    }

    /** {@code behandles i KKR den 10. juni}. */
    private static boolean isToBeDone(ReadDay each) {
        for (int i = each.reading().from(); i < each.reading().to(); i++) {
            Word word = each.day().word(i);
            if (word.is(Verb.Form.PASSIVE) || (word.is(Verb.Form.PRESENT) && !word.is(Verb.Kind.HAVE))) {
                return true;
            }
        }
        return false;
    }

    /**
     * What a word tells; {@code er sendt} is past, {@code er fastsat til} not, {@code har bedt om svar til} neither.
     */
    private static Optional<Boolean> past(NamedDay day, int index, Kind kind) {
        Word word = day.word(index);
        if (DayWords.areFuture(word.lower())) {
            return Optional.of(false);
        }
        if (DayWords.arePast(word.lower()) || word.is(Verb.Form.PAST) || word.is(Verb.Form.PASSIVE_PAST)) {
            return Optional.of(kind != Kind.DEADLINE || !word.is(Verb.Kind.HAVE));
        }
        if (word.is(Verb.Form.PARTICIPLE)) {
            boolean to = day.lead() >= 0 && DayWords.end(day.lower(day.lead()));
            return to || kind == Kind.DEADLINE || !isPerfect(day, index) ? Optional.empty() : Optional.of(true);
        }
        return word.is(Verb.Form.PRESENT) || word.is(Verb.Form.PASSIVE) ? Optional.of(false) : Optional.empty();
    }
}

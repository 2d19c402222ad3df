package dk.kkr.answers.listed;

import dk.kkr.answers.language.Word;
import dk.kkr.answers.listed.DayReading.Kind;
import dk.kkr.answers.listed.Host.Who;
import dk.kkr.profile.DayWords;
import dk.kkr.profile.DeadlineWords;
import dk.kkr.profile.DecisionNoun;
import dk.kkr.profile.MeetingNoun;
import dk.kkr.profile.Verb;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Days on which the body decided: {@code KKR's beslutning af 3. maj}, {@code besluttet af KKR den 3. maj}, {@code Den
 * 3. maj godkendte KKR}, {@code i skriftlig procedure den 3. maj}. Fails on a decision without its body, {@code Sagen
 * blev behandlet den 3. maj}, which is left unread.
 */
final class DecisionOfDay {
    private static final Set<Verb.Kind> DECIDING = EnumSet.of(
            Verb.Kind.APPROVE,
            Verb.Kind.DISCUSS,
            Verb.Kind.DECIDE,
            Verb.Kind.RECOMMEND,
            Verb.Kind.APPOINT,
            Verb.Kind.REJECT,
            Verb.Kind.POSTPONE);
    private static final int FAR = 14;
    private static final int NEAR_AFTER = 8;

    private final Host host;

    DecisionOfDay(Host host) {
        this.host = host;
    }

    /** {@code i skriftlig høring hhv. den}, {@code Den 3. maj godkendte KKR i skriftlig procedure}. */
    static Optional<DayReading> written(NamedDay day) {
        int first = day.at().first();
        for (int i = first - 1; i > Math.max(day.at().start(), first - FAR); i--) {
            if (isWrittenProcedure(day, i)) {
                return Optional.of(DayReading.certain(
                        Kind.WRITTEN_PROCEDURE, i - 1, day.at().after(), "written-procedure"));
            }
        }
        for (int i = day.at().after() + 1; i < Math.min(day.at().end(), day.at().after() + FAR); i++) {
            if (isWrittenProcedure(day, i)) {
                return Optional.of(
                        DayReading.likely(Kind.WRITTEN_PROCEDURE, day.quoteFrom(), i + 1, "written-procedure"));
            }
        }
        return Optional.empty();
    }

    private static boolean isWrittenProcedure(NamedDay day, int i) {
        return DeadlineWords.isProcedure(day.lower(i)) && DeadlineWords.isWritten(day.lower(i - 1));
    }

    /** What the day is, if the body itself decided on it. */
    Optional<DayReading> of(NamedDay day) {
        int act = actBefore(day);
        if (act < 0) {
            return after(day);
        }
        for (int i = day.at().first() - 1;
                i >= Math.max(day.at().start(), day.at().first() - FAR);
                i--) {
            Who who = isName(day, i) ? host.startingAt(day.words(), i) : Who.NOBODY;
            if (who == Who.OWN) {
                return Optional.of(DayReading.certain(
                        Kind.DECISION, Math.min(i, act), day.at().after(), "decided-on"));
            }
            if (who == Who.OTHER) {
                return Optional.empty();
            }
        }
        return after(day);
    }

    /** A region's name belongs to the council's word before it. */
    private static boolean isName(NamedDay day, int i) {
        return i <= day.at().start() || Host.lengthAt(day.words(), i - 1) == 1;
    }

    /** The index of the deciding word nearest before the day, of what its own clause says; -1 where there is none. */
    private static int actBefore(NamedDay day) {
        int lead = day.lead();
        boolean document = lead >= 0 && DayWords.isOf(day.lower(lead));
        if (document) {
            return lead > day.at().start() && DecisionNoun.isOne(day.lower(lead - 1)) ? lead - 1 : -1;
        }
        for (int i = day.at().first() - 1;
                i >= Math.max(day.at().start(), day.at().first() - FAR);
                i--) {
            if (decides(day.word(i)) || DecisionNoun.isOne(day.lower(i))) {
                return i;
            }
            if (MeetingNoun.subordinate(day.lower(i)) || day.word(i).verb().isPresent() && !isAuxiliary(day.word(i))) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isAuxiliary(Word word) {
        return word.is(Verb.Kind.BE) || word.is(Verb.Kind.BECOME) || word.is(Verb.Kind.HAVE);
    }

    private static boolean decides(Word word) {
        return word.verb().isPresent()
                && (DECIDING.contains(word.verb().get().kind())
                        || DecisionNoun.treats(word.verb().get()))
                && word.verb().get().form() != Verb.Form.INFINITIVE
                && word.verb().get().form() != Verb.Form.PRESENT;
    }

    /** {@code Den 3. maj 2020 godkendte KKR}, {@code KKR har den 3. maj 2020 besluttet}. */
    private Optional<DayReading> after(NamedDay day) {
        int end = Math.min(day.at().end(), day.at().after() + NEAR_AFTER);
        for (int i = day.at().after(); i < end; i++) {
            if (decides(day.word(i))) {
                return isOwn(day, i, end)
                        ? Optional.of(DayReading.certain(Kind.DECISION, day.quoteFrom(), i + 1, "decided-on"))
                        : Optional.empty();
            }
            if (!day.word(i).verb().isEmpty() && !isAuxiliary(day.word(i)) || MeetingNoun.subordinate(day.lower(i))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isOwn(NamedDay day, int verb, int end) {
        for (int i = verb + 1; i < end; i++) {
            Who who = host.startingAt(day.words(), i);
            if (who != Who.NOBODY) {
                return who == Who.OWN;
            }
            if (day.word(i).isMark() || MeetingNoun.subordinate(day.lower(i))) {
                break;
            }
        }
        for (int i = day.at().first() - 1;
                i >= Math.max(day.at().start(), day.at().first() - FAR);
                i--) {
            Who who = isName(day, i) ? host.startingAt(day.words(), i) : Who.NOBODY;
            if (who != Who.NOBODY) {
                return who == Who.OWN;
            }
        }
        return false;
    }
}

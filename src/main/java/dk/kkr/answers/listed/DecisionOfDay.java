package dk.kkr.answers.listed;

import dk.kkr.answers.language.Word;
import dk.kkr.answers.listed.DayReading.Kind;
import dk.kkr.answers.listed.Host.Who;
import dk.kkr.profile.DayWords;
import dk.kkr.profile.DecisionNoun;
import dk.kkr.profile.MeetingNoun;
import dk.kkr.profile.Verb;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Days on which the body decided: {@code KKR's beslutning af 3. maj}, {@code besluttet af KKR den 3. maj}, {@code Den
 * 3. maj godkendte KKR}. Fails on a decision without its body, {@code Sagen blev behandlet den 3. maj}, which is left
 * unread.
 */
final class DecisionOfDay {
    private static final Set<Verb.Kind> DECIDING = EnumSet.of(
            Verb.Kind.APPROVE,
            Verb.Kind.DISCUSS,
            Verb.Kind.DECIDE,
            Verb.Kind.RESOLVE,
            Verb.Kind.RECOMMEND,
            Verb.Kind.APPOINT,
            Verb.Kind.REJECT,
            Verb.Kind.REQUEST,
            Verb.Kind.POSTPONE);
    private static final int FAR = 14;
    private static final int NEAR_AFTER = 8;

    private final Host host;

    DecisionOfDay(Host host) {
        this.host = host;
    }

    /** {@code 3. maj: KKR godkender aftalen}: the body acts on the day, at a meeting. */
    Optional<DayReading> acts(NamedDay day) {
        int first = day.at().after();
        while (first < day.at().end() && day.word(first).isMark()) {
            first++;
        }
        int after = first + Host.lengthAt(day.words(), first);
        boolean begins =
                day.at().first() - day.at().sentence() <= 2 && after < day.at().end();
        return begins
                        && host.startingAt(day.words(), first) == Who.OWN
                        && day.word(after).is(Verb.Form.PRESENT)
                        && isDeciding(day.word(after))
                ? Optional.of(DayReading.likely(Kind.DECISION, day.quoteFrom(), after + 1, "acts-on"))
                : Optional.empty();
    }

    /** What the day is, if the body itself decided on it. */
    Optional<DayReading> of(NamedDay day) {
        if (isOfTerm(day)) {
            return Optional.empty();
        }
        int act = actBefore(day);
        if (act < 0) {
            Optional<DayReading> second = goingOn(day);
            return second.isPresent() ? second : after(day);
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

    /** {@code KKR godkender, at puljen oprettes fra den 3. maj}: what is decided begins or ends on the day. */
    private static boolean isOfTerm(NamedDay day) {
        int at = day.lead();
        if (at < 0 || at > day.at().start() && DecisionNoun.isOne(day.lower(at - 1))) {
            // "beslutningen fra den 3. maj"
            return false;
        }
        String lead = day.lower(at);
        return DayWords.begin(lead) && !DayWords.isAsOf(lead) || DayWords.end(lead) || DayWords.isPeriod(lead);
    }

    /** {@code behandles i udvalget den 3. maj og i KKR den 5. juni}: the second body does as the first. */
    private Optional<DayReading> goingOn(NamedDay day) {
        int start = day.at().start();
        int first = day.at().first();
        boolean second =
                start > day.at().sentence() && first - start <= NEAR_AFTER && DayWords.coordinate(day.lower(start));
        for (int i = start; second && i < first; i++) {
            Who who = host.startingAt(day.words(), i);
            if (who != Who.NOBODY) {
                return who == Who.OWN
                        ? Optional.of(
                                DayReading.likely(Kind.DECISION, i, day.at().after(), "decided-on"))
                        : Optional.empty();
            }
        }
        return Optional.empty();
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
        return word.is(Verb.Kind.BE) || word.is(Verb.Kind.BECOME) || word.is(Verb.Kind.TAKE) || word.is(Verb.Kind.HAVE);
    }

    private static boolean isDeciding(Word word) {
        return word.verb().isPresent()
                && (DECIDING.contains(word.verb().get().kind())
                        || DecisionNoun.treats(word.verb().get()));
    }

    private static boolean decides(Word word) {
        return isDeciding(word)
                && word.verb().get().form() != Verb.Form.INFINITIVE
                && word.verb().get().form() != Verb.Form.PRESENT;
    }

    /** {@code Den 3. maj 2020 godkendte KKR}, {@code KKR har den 3. maj 2020 besluttet}. */
    private Optional<DayReading> after(NamedDay day) {
        int end = Math.min(day.at().end(), day.at().after() + NEAR_AFTER);
        for (int i = day.at().after(); i < end; i++) {
            if (decides(day.word(i)) || DecisionNoun.isNote(day.lower(i))) {
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

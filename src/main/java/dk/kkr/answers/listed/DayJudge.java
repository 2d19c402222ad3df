package dk.kkr.answers.listed;

import dk.kkr.answers.language.ItemText;
import dk.kkr.answers.listed.DayReading.Kind;
import dk.kkr.answers.listed.NamedDay.Join;
import dk.kkr.profile.DayWords;
import dk.kkr.profile.DeadlineWords;
import dk.kkr.profile.MeetingNoun;
import dk.kkr.profile.Verb;
import java.util.Optional;

/** Says what each day of an item is. The nearest words are asked first. */
final class DayJudge {
    private static final int NEAR = 8;

    private final MeetingOfDay meetings;
    private final DecisionOfDay decisions;
    private final DayAlone alone;

    DayJudge(ItemText item) {
        Host host = new Host(item.document());
        MeetingHost hosts = new MeetingHost(host);
        this.meetings = new MeetingOfDay(hosts);
        this.decisions = new DecisionOfDay(host);
        this.alone = new DayAlone(hosts, item.item().title());
    }

    /**
     * What a day is.
     *
     * @param previous of the day before it in its line
     * @param above the line to whose list the day's line belongs
     */
    DayReading judge(NamedDay day, Optional<DayReading> previous, LeadIn above) {
        if (previous.isPresent() && day.join() != Join.NONE) {
            return joined(day, previous.get());
        }
        Optional<DayReading> reading = ofOwnLine(day);
        reading = reading.isPresent() ? reading : alone.of(day, above);
        return reading.isPresent()
                ? reading.get()
                : DayReading.likely(Kind.EVENT, day.quoteFrom(), day.at().after(), "day");
    }

    /** What the words of the day's line say, the first that say anything. Lambdas here would slow a short run. */
    private Optional<DayReading> ofOwnLine(NamedDay day) {
        Optional<DayReading> reading = DeadlineOfDay.led(day);
        reading = reading.isPresent() ? reading : document(day);
        reading = reading.isPresent() ? reading : writtenProcedure(day);
        reading = reading.isPresent() ? reading : meetings.before(day);
        reading = reading.isPresent() ? reading : decisions.of(day);
        reading = reading.isPresent() ? reading : decisions.acts(day);
        reading = reading.isPresent() ? reading : term(day);
        reading = reading.isPresent() ? reading : DeadlineOfDay.ofNoun(day);
        reading = reading.isPresent() ? reading : DeadlineOfDay.obliged(day);
        reading = reading.isPresent() ? reading : meetings.after(day);
        return reading.isPresent() ? reading : DeadlineOfDay.ofNounAfter(day);
    }

    private static DayReading joined(NamedDay day, DayReading previous) {
        if (day.join() == Join.AND || previous.kind() == Kind.MEETING || previous.kind() == Kind.OTHER_MEETING) {
            return previous.of(day);
        }
        int from = Math.max(day.at().start(), day.lead());
        return DeadlineOfDay.isOfApplication(day) && !isWhatFor(day, previous.from())
                ? DayReading.likely(Kind.DEADLINE, from, day.at().after(), "application-ends")
                : DayReading.certain(Kind.TERM, from, day.at().after(), "term-ends");
    }

    /** {@code søges for perioden 1. januar 2009 til}: the time of what is applied for, not that for applying. */
    private static boolean isWhatFor(NamedDay day, int period) {
        return period > 0
                && DayWords.isPeriod(day.lower(period))
                && day.lower(period - 1).equals("for");
    }

    /** {@code notat af 3. maj}, {@code lov nr. 5 af 3. juni}; not {@code beslutning af 3. maj}. */
    private Optional<DayReading> document(NamedDay day) {
        int lead = day.lead();
        if (lead < 0 || !DayWords.isOf(day.lower(lead))) {
            return Optional.empty();
        }
        if (lead > day.at().start() && MeetingNoun.isOne(day.lower(lead - 1))) {
            return meetings.before(day);
        }
        Optional<DayReading> decision = decisions.of(day);
        return decision.isPresent()
                ? decision
                : Optional.of(DayReading.certain(Kind.DOCUMENT, lead, day.at().after(), "document-day"));
    }

    /** Not where the day is the end of a hearing: {@code i skriftlig høring indtil den 3. maj}. */
    private static Optional<DayReading> writtenProcedure(NamedDay day) {
        int lead = day.lead();
        boolean ends = lead >= 0 && isEnd(day, lead);
        return ends ? Optional.empty() : WrittenProcedure.of(day);
    }

    private static boolean isEnd(NamedDay day, int lead) {
        return DayWords.end(day.lower(lead))
                || (lead > day.at().start()
                        && DayWords.range(day.lower(lead))
                        && DayWords.coordinate(day.lower(lead - 1)));
    }

    /** {@code fra den 3. maj}, {@code i perioden 3. maj til}, {@code indtil den 3. maj}. */
    private static Optional<DayReading> term(NamedDay day) {
        int lead = day.lead();
        if (lead < 0) {
            return Optional.empty();
        }
        if (isEnd(day, lead)) {
            return Optional.of(end(day, lead));
        }
        if (lead > day.at().start() && DayWords.end(day.lower(lead - 1)) && isLastOf(day.lower(lead))) {
            return Optional.of(end(day, lead - 1));
        }
        String lower = day.lower(lead);
        return DayWords.begin(lower) || DayWords.isPeriod(lower)
                ? Optional.of(DayReading.certain(Kind.TERM, lead, day.at().after(), "term-begins"))
                : Optional.empty();
    }

    /** {@code slutter høringen den 3. maj}: what ends, behind its verb. */
    private static boolean isLastOf(String noun) {
        return DayWords.isPeriod(noun) || DeadlineWords.isOfApplication(noun);
    }

    /** {@code mødet flyttes til den 3. maj}. */
    private static boolean isOfMeeting(NamedDay day, int verb) {
        for (int i = verb - 1; i >= Math.max(day.at().sentence(), verb - NEAR); i--) {
            if (MeetingNoun.isOne(day.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private static DayReading end(NamedDay day, int lead) {
        for (int i = lead - 1; i >= Math.max(day.at().start(), lead - NEAR); i--) {
            if (day.word(i).is(Verb.Kind.POSTPONE) || day.word(i).is(Verb.Kind.CHANGE) && isOfMeeting(day, i)) {
                return DayReading.likely(Kind.MEETING, i, day.at().after(), "put-off-to");
            }
            boolean has = day.word(i).is(Verb.Kind.HAVE, Verb.Form.PRESENT) && lead - i <= 2;
            if (has || (DayWords.isUntil(day.lower(lead)) && DeadlineWords.permit(day.lower(i)))) {
                return DayReading.likely(Kind.DEADLINE, i, day.at().after(), "has-until");
            }
        }
        if (DeadlineOfDay.isOfApplication(day)) {
            return DayReading.likely(Kind.DEADLINE, lead, day.at().after(), "application-ends");
        }
        Optional<DayReading> deadline = DeadlineOfDay.ofNoun(day);
        return deadline.isPresent()
                ? deadline.get()
                : DayReading.likely(Kind.TERM, lead, day.at().after(), "term-ends");
    }
}

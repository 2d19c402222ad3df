package dk.kkr.answers.listed;

import dk.kkr.answers.language.ItemText;
import dk.kkr.answers.listed.DayReading.Kind;
import dk.kkr.answers.listed.NamedDay.Join;
import dk.kkr.profile.DayWords;
import dk.kkr.profile.Verb;
import java.util.Optional;

/** Says what each day of an item is. The nearest words are asked first. */
final class DayJudge {
    private static final int NEAR = 6;

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
        return DeadlineOfDay.led(day)
                .or(() -> document(day))
                .or(() -> meetings.before(day))
                .or(() -> DecisionOfDay.written(day).filter(written -> !endsApplication(day)))
                .or(() -> decisions.of(day))
                .or(() -> term(day))
                .or(() -> DeadlineOfDay.ofNoun(day))
                .or(() -> DeadlineOfDay.obliged(day))
                .or(() -> meetings.after(day))
                .or(() -> DeadlineOfDay.ofNounAfter(day))
                .or(() -> alone.of(day, above))
                .orElseGet(() ->
                        DayReading.likely(Kind.EVENT, day.quoteFrom(), day.at().after(), "day"));
    }

    private static DayReading joined(NamedDay day, DayReading previous) {
        if (day.join() == Join.AND || previous.kind() == Kind.MEETING || previous.kind() == Kind.OTHER_MEETING) {
            return previous.of(day);
        }
        int from = Math.max(day.at().start(), day.lead());
        return DeadlineOfDay.isOfApplication(day)
                ? DayReading.likely(Kind.DEADLINE, from, day.at().after(), "application-ends")
                : DayReading.certain(Kind.TERM, from, day.at().after(), "term-ends");
    }

    /** {@code notat af 3. maj}, {@code lov nr. 5 af 3. juni}; not {@code beslutning af 3. maj}. */
    private Optional<DayReading> document(NamedDay day) {
        int lead = day.lead();
        if (lead < 0 || !DayWords.isOf(day.lower(lead))) {
            return Optional.empty();
        }
        return decisions
                .of(day)
                .or(() -> Optional.of(
                        DayReading.certain(Kind.DOCUMENT, lead, day.at().after(), "document-day")));
    }

    private static boolean endsApplication(NamedDay day) {
        int lead = day.lead();
        return lead >= 0 && isEnd(day, lead);
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
        String lower = day.lower(lead);
        return DayWords.begin(lower) || DayWords.isPeriod(lower)
                ? Optional.of(DayReading.certain(Kind.TERM, lead, day.at().after(), "term-begins"))
                : Optional.empty();
    }

    private static DayReading end(NamedDay day, int lead) {
        for (int i = lead - 1; i >= Math.max(day.at().start(), lead - NEAR); i--) {
            if (day.word(i).is(Verb.Kind.POSTPONE)) {
                return DayReading.likely(Kind.MEETING, i, day.at().after(), "put-off-to");
            }
        }
        if (DeadlineOfDay.isOfApplication(day)) {
            return DayReading.likely(Kind.DEADLINE, lead, day.at().after(), "application-ends");
        }
        return DeadlineOfDay.ofNoun(day)
                .orElseGet(() -> DayReading.likely(Kind.TERM, lead, day.at().after(), "term-ends"));
    }
}

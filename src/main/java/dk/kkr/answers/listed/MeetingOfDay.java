package dk.kkr.answers.listed;

import dk.kkr.answers.language.Word;
import dk.kkr.answers.listed.DayReading.Kind;
import dk.kkr.answers.listed.Host.Who;
import dk.kkr.answers.listed.MeetingHost.Whose;
import dk.kkr.model.Fact.Certainty;
import dk.kkr.profile.DeadlineWords;
import dk.kkr.profile.MeetingNoun;
import java.util.List;
import java.util.Optional;

/**
 * Days of meetings: {@code mødet i KKR Sjælland den 3. maj}, {@code Næste møde holdes den 3. maj}, {@code Den 3. maj
 * holder KKR møde}.
 */
final class MeetingOfDay {
    /** Words between a meeting and its day, either way. */
    private static final int FAR = 20;

    private static final int NEAR_AFTER = 10;
    private static final String REASON = "meeting-day";

    private final MeetingHost hosts;

    MeetingOfDay(MeetingHost hosts) {
        this.hosts = hosts;
    }

    /** What the day is, if the words before it name a meeting. */
    Optional<DayReading> before(NamedDay day) {
        boolean verb = false;
        for (int i = day.at().first() - 1;
                i >= Math.max(day.at().start(), day.at().first() - FAR);
                i--) {
            Word word = day.word(i);
            if (MeetingNoun.isOne(word.lower())) {
                boolean subject = !verb
                        || !hosts.followsPreposition(day.words(), i, day.at().start());
                return subject ? Optional.of(reading(day, i, day.at().first(), i)) : Optional.empty();
            }
            if (ends(word)) {
                return Optional.empty();
            }
            verb |= word.verb().isPresent();
        }
        return Optional.empty();
    }

    private static boolean ends(Word word) {
        boolean held = word.verb().isEmpty() || MeetingNoun.isHeld(word.verb().get());
        return !held || MeetingNoun.subordinate(word.lower()) || DeadlineWords.isNoun(word.lower()) || word.is(";");
    }

    /** What the day is, if the words after it name a meeting that is held. */
    Optional<DayReading> after(NamedDay day) {
        boolean verb = false;
        for (int i = day.at().after(); i < Math.min(day.at().end(), day.at().after() + NEAR_AFTER); i++) {
            Word word = day.word(i);
            boolean meets = MeetingNoun.isOne(word.lower());
            if (meets && (verb || i == day.at().after())) {
                return Optional.of(reading(day, i, day.at().end(), day.at().first()));
            }
            if (word.isMark() || ends(word)) {
                return Optional.empty();
            }
            verb |= word.verb().isPresent();
        }
        return Optional.empty();
    }

    private DayReading reading(NamedDay day, int noun, int end, int from) {
        List<Word> words = day.words();
        Whose whose = hosts.of(words, noun, day.at().sentence(), end);
        Kind kind = whose.who() == Who.OTHER ? Kind.OTHER_MEETING : Kind.MEETING;
        int first = noun < day.at().first() ? Math.min(whose.from(), from) : day.quoteFrom();
        int to = Math.max(day.at().after(), noun + 1);
        Certainty certainty = whose.who() == Who.NOBODY ? Certainty.LIKELY : Certainty.CERTAIN;
        return new DayReading(kind, first, to, certainty, REASON);
    }
}

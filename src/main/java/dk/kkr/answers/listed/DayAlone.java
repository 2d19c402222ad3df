package dk.kkr.answers.listed;

import dk.kkr.answers.language.Word;
import dk.kkr.answers.listed.DayReading.Kind;
import dk.kkr.answers.listed.Host.Who;
import dk.kkr.profile.DeadlineWords;
import dk.kkr.profile.MeetingNoun;
import dk.kkr.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A day of which its own line says nothing: an entry of a list. The sentence after it tells, {@code Den 3. maj. Mødet
 * foreslås afholdt virtuelt}, or the line above the list, or the item's title.
 */
final class DayAlone {
    /** Besides the day: a time, a place. */
    private static final int MOST_WORDS = 12;

    private static final int NEAR_AFTER = 3;

    /** Of a line above: a long one speaks of much else. */
    private static final int MOST_ABOVE = 80;

    /** A title may be as long as a damaged dump makes it. */
    private static final int LONGEST_TITLE = 200;

    private final MeetingHost hosts;
    private final String title;

    DayAlone(MeetingHost hosts, String title) {
        this.hosts = hosts;
        this.title = title.substring(0, Math.min(title.length(), LONGEST_TITLE));
    }

    Optional<DayReading> of(NamedDay day, LeadIn above) {
        if (!isAlone(day)) {
            return Optional.empty();
        }
        Optional<DayReading> reading = sentenceAfter(day);
        reading = reading.isPresent() ? reading : line(day, above);
        return reading.isPresent() ? reading : title(day);
    }

    private static boolean isAlone(NamedDay day) {
        if (day.at().first() - day.at().sentence() > NEAR_AFTER
                || day.at().end() - day.at().after() > MOST_WORDS) {
            return false;
        }
        for (int i = day.at().sentence(); i < day.at().end(); i++) {
            if (day.word(i).verb().isPresent()) {
                return false;
            }
        }
        return true;
    }

    private Optional<DayReading> sentenceAfter(NamedDay day) {
        int from = day.at().end();
        for (int i = from; i < Math.min(day.words().size(), from + NEAR_AFTER); i++) {
            if (MeetingNoun.isOne(day.lower(i))) {
                return Optional.of(reading(
                        day, hosts.of(day.words(), i, from, day.words().size()).who()));
            }
        }
        return Optional.empty();
    }

    private Optional<DayReading> line(NamedDay day, LeadIn above) {
        List<Word> words = above.words();
        for (int i = 0; i < Math.min(words.size(), MOST_ABOVE); i++) {
            String lower = words.get(i).lower();
            if (DeadlineWords.isNoun(lower)) {
                return Optional.of(DayReading.likely(
                        Kind.DEADLINE, day.quoteFrom(), day.at().after(), "list-of-deadlines"));
            }
            if (MeetingNoun.isPlan(lower)) {
                return Optional.of(reading(day, Who.NOBODY));
            }
            if (MeetingNoun.isOne(lower)) {
                return Optional.of(
                        reading(day, hosts.of(words, i, 0, words.size()).who()));
            }
        }
        return Optional.empty();
    }

    private Optional<DayReading> title(NamedDay day) {
        for (String word : Words.of(title.toLowerCase(Locale.ROOT))) {
            if (MeetingNoun.isPlan(word) || (MeetingNoun.isOne(word) && MeetingNoun.isOwn(word))) {
                return Optional.of(reading(day, Who.NOBODY));
            }
        }
        return Optional.empty();
    }

    private static DayReading reading(NamedDay day, Who who) {
        Kind kind = who == Who.OTHER ? Kind.OTHER_MEETING : Kind.MEETING;
        return DayReading.likely(kind, day.quoteFrom(), day.at().after(), "list-of-meetings");
    }
}

package dk.kkr.answers.listed;

import dk.kkr.answers.language.Word;
import dk.kkr.model.Fact;
import java.util.List;

/**
 * What a day is.
 *
 * @param from index of the first word that shows it
 * @param to index after the last one
 * @param certainty how sure it is, the year apart
 * @param reason the rule's name
 */
record DayReading(Kind kind, int from, int to, Fact.Certainty certainty, String reason) {
    /** What a day can be. */
    enum Kind {
        DEADLINE,
        /** Of the body whose document it is. */
        MEETING,
        OTHER_MEETING,
        /** Of a decision of the body whose document it is. */
        DECISION,
        WRITTEN_PROCEDURE,
        /** Begin or end of a period or a term. */
        TERM,
        /** On which a document or a law was made. */
        DOCUMENT,
        /** Nothing says what. */
        EVENT
    }

    static DayReading certain(Kind kind, int from, int to, String reason) {
        return new DayReading(kind, from, to, Fact.Certainty.CERTAIN, reason);
    }

    static DayReading likely(Kind kind, int from, int to, String reason) {
        return new DayReading(kind, from, to, Fact.Certainty.LIKELY, reason);
    }

    /** The same reading of another day that goes on from this one. */
    DayReading of(NamedDay day) {
        return new DayReading(kind, day.quoteFrom(), day.at().after(), certainty, reason);
    }

    /** The fact that the day proves. */
    Fact fact(NamedDay day, Fact.Certainty of) {
        List<Word> words = day.words();
        int start = Math.min(words.get(from).from(), day.printed().from());
        int end = Math.max(words.get(to - 1).to(), day.printed().to());
        return day.passage().fact(start, end, of, reason);
    }
}

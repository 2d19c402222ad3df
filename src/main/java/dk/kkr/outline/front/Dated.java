package dk.kkr.outline.front;

import java.time.LocalDate;

/**
 * A date of the cover that may be the meeting's.
 *
 * @param rank how strong the evidence is that it is
 * @param segment index of the segment that has it
 */
record Dated(LocalDate date, Rank rank, int segment) {
    /** How strong the evidence is that a date is the meeting's, weakest first. */
    enum Rank {
        /** A date and nothing more: {@code 11.03.2013}. */
        BARE,
        /** With its weekday, or after {@code Dato:}: it may be a letter's. */
        ANNOUNCED,
        /** With a time of day beside it, which letters do not have; or a meeting's, {@code Referat af møde den …}. */
        TIMED,
        /** The label says that it is the meeting's: {@code Mødedato:}. */
        OF_MEETING
    }

    /** Two dates of the same standing contradict each other; evidence of the two strongest ranks counts alike. */
    Rank standing() {
        return rank == Rank.OF_MEETING ? Rank.TIMED : rank;
    }
}

package dk.kkr.outline.front;

import java.time.LocalDate;

/**
 * A date of the cover that may be the meeting's.
 *
 * @param rank how much says that it is
 * @param segment index of the segment in which it stands
 */
record Dated(LocalDate date, Rank rank, int segment) {
    /** How much says that a date is the meeting's, the least first. */
    enum Rank {
        /** A date and nothing more: {@code 11.03.2013}. */
        BARE,
        /** With its weekday, or what {@code Dato:} announces: that may be a letter's. */
        ANNOUNCED,
        /** With a time of day beside it, which letters do not have; of a meeting, {@code Referat af møde den …}. */
        TIMED,
        /** The label says that it is the meeting's: {@code Mødedato:}. */
        OF_MEETING
    }

    /**
     * Two of one standing contradict each other: what is said to be the meeting's and what only it can have are alike.
     */
    Rank standing() {
        return rank == Rank.OF_MEETING ? Rank.TIMED : rank;
    }
}

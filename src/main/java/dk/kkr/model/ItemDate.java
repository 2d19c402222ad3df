package dk.kkr.model;

import java.time.LocalDate;

/** A day after the meeting that an item names. */
public record ItemDate(LocalDate date, Type type, Fact fact) {
    /** What the day is. */
    public enum Type {
        /** Somebody must have done something by then. */
        DEADLINE,
        /** A meeting of this council. */
        MEETING,
        EVENT
    }
}

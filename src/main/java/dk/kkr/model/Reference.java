package dk.kkr.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an item refers to.
 *
 * @param date of an earlier meeting or procedure
 * @param meetingId of an earlier meeting of this council, as {@link Meeting#meetingId()} gives it there
 * @param number of another item of this agenda
 */
public record Reference(
        Type type, Optional<LocalDate> date, Optional<String> meetingId, Optional<String> number, Fact fact) {
    /** What is referred to. */
    public enum Type {
        MEETING,
        WRITTEN_PROCEDURE,
        ITEM
    }
}

package dk.kkr.relation;

import dk.kkr.model.Council;
import dk.kkr.model.DocumentType;
import dk.kkr.model.Meeting;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The dump in which an item stands.
 *
 * @param sourceFile the dump's path, as in its output
 * @param meetingId as {@link Meeting#meetingId()} gives it
 * @param council whose meeting it is; without it the dump's items are related to none
 * @param type agenda or minutes; without it an item is never the same as one of the meeting's other document
 * @param date of the meeting; without it the dump's items are related to none
 */
public record ArchivedDump(
        String sourceFile,
        String meetingId,
        Optional<Council> council,
        Optional<DocumentType> type,
        Optional<LocalDate> date) {
    /** The dump of a meeting. */
    public static ArchivedDump of(Meeting meeting) {
        return new ArchivedDump(
                meeting.source().file(),
                meeting.meetingId(),
                meeting.council(),
                meeting.documentType(),
                meeting.date());
    }
}

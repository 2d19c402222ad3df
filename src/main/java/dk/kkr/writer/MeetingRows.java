package dk.kkr.writer;

import dk.kkr.model.AllItems;
import dk.kkr.model.Attendance;
import dk.kkr.model.Council;
import dk.kkr.model.Meeting;
import dk.kkr.model.PdfPages;
import dk.kkr.model.Severity;
import dk.kkr.model.Venue;
import java.util.List;
import java.util.Optional;

/** The table {@code meetings}: one row a dump. */
final class MeetingRows implements TableRows {
    @Override
    public List<String> columns() {
        return List.of(
                "document_id",
                "meeting_id",
                "council",
                "region",
                "document_type",
                "date",
                "start_time",
                "venue_name",
                "venue_address",
                "venue_postal_code",
                "venue_city",
                "items",
                "participants",
                "present",
                "absent",
                "warnings",
                "source_file",
                "source_sha256",
                "source_pages");
    }

    @Override
    public List<List<String>> of(Meeting meeting) {
        Optional<Venue> venue = meeting.venue();
        return List.of(new Cells()
                .text(meeting.id())
                .text(meeting.meetingId())
                .printed(meeting.council().map(Council::displayName))
                .printed(meeting.council().map(Council::region))
                .named(meeting.documentType())
                .printed(meeting.date())
                .printed(meeting.startTime().map(OutputName::of))
                .printed(venue.flatMap(Venue::name))
                .printed(venue.flatMap(Venue::address))
                .printed(venue.flatMap(Venue::postalCode))
                .printed(venue.flatMap(Venue::city))
                .number(AllItems.of(meeting.items()).size())
                .number(meeting.participants().size())
                .number(count(meeting, Attendance.PRESENT))
                .number(count(meeting, Attendance.ABSENT))
                .number(meeting.count(Severity.WARNING))
                .text(meeting.source().file())
                .text(meeting.source().sha256())
                .printed(meeting.source().pages().map(PdfPages::count))
                .row());
    }

    private static int count(Meeting meeting, Attendance attendance) {
        return meeting.participantsWho(Optional.of(attendance)).size();
    }
}

package dk.kkr.writer;

import dk.kkr.model.Council;
import dk.kkr.model.Meeting;
import dk.kkr.model.Participant;
import java.util.ArrayList;
import java.util.List;

/** The table {@code participants}. */
final class ParticipantRows implements TableRows {
    @Override
    public List<String> columns() {
        return List.of(
                "document_id",
                "meeting_id",
                "position",
                "name",
                "party",
                "municipality",
                "municipality_code",
                "role",
                "attendance",
                "substitute",
                "line",
                "source_file",
                "council",
                "document_type",
                "date",
                "pdf_page");
    }

    @Override
    public List<List<String>> of(Meeting meeting) {
        List<List<String>> rows = new ArrayList<>();
        for (Participant participant : meeting.participants()) {
            rows.add(row(meeting, rows.size() + 1, participant));
        }
        return rows;
    }

    private static List<String> row(Meeting meeting, int position, Participant participant) {
        return new Cells()
                .text(meeting.id())
                .text(meeting.meetingId())
                .number(position)
                .text(participant.name())
                .printed(participant.party())
                .printed(participant.municipality())
                .printed(participant.municipalityCode())
                .printed(participant.role())
                .named(participant.attendance())
                .printed(participant.substitute())
                .number(participant.line())
                .text(meeting.source().file())
                .printed(meeting.council().map(Council::displayName))
                .named(meeting.documentType())
                .printed(meeting.date())
                .printed(meeting.source().pageOf(participant.line()))
                .row();
    }
}

package dk.kkr.writer;

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
                "source_file");
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
        return List.of(
                meeting.id(),
                meeting.meetingId(),
                String.valueOf(position),
                participant.name(),
                participant.party().orElse(""),
                participant.municipality().orElse(""),
                participant.municipalityCode().orElse(""),
                participant.role().orElse(""),
                participant.attendance().map(OutputName::of).orElse(""),
                participant.substitute().orElse(""),
                String.valueOf(participant.line()),
                meeting.source().file());
    }
}

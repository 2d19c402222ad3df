package dk.kkr.relation;

import dk.kkr.model.Council;
import java.time.LocalDate;
import java.util.List;

/** A meeting and what it has, whatever documents of it the archive holds. */
record ArchivedMeeting(String id, Council council, LocalDate date, List<Matter> matters) {
    ArchivedMeeting {
        matters = List.copyOf(matters);
    }

    static ArchivedMeeting of(ArchivedDump dump, List<Matter> matters) {
        return new ArchivedMeeting(
                dump.meetingId(), dump.council().orElseThrow(), dump.date().orElseThrow(), matters);
    }

    List<Title> titles() {
        return matters.stream().map(Matter::title).toList();
    }
}

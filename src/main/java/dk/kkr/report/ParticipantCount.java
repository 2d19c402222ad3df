package dk.kkr.report;

import dk.kkr.model.Attendance;
import dk.kkr.model.FindingCode;
import dk.kkr.model.Meeting;
import dk.kkr.model.Participant;
import dk.kkr.model.Role;
import java.util.List;
import java.util.Optional;

/**
 * The participants compared with the lines of their list.
 *
 * @param read participants
 * @param lines of the list, its headings included
 * @param notSaid participants for whom the dump does not say whether they came
 * @param notUnderstood lines of the list that are not participants
 */
record ParticipantCount(int read, int lines, int present, int absent, int notSaid, int notUnderstood) {
    static ParticipantCount of(Meeting meeting, List<RoleCount> roles) {
        int lines = roles.stream()
                .filter(count -> count.role() == Role.PARTICIPANTS)
                .mapToInt(RoleCount::lines)
                .sum();
        return new ParticipantCount(
                meeting.participants().size(),
                lines,
                count(meeting, Optional.of(Attendance.PRESENT)),
                count(meeting, Optional.of(Attendance.ABSENT)),
                count(meeting, Optional.empty()),
                (int) meeting.findings().stream()
                        .filter(finding -> finding.code() == FindingCode.PARTICIPANT_NOT_UNDERSTOOD)
                        .count());
    }

    private static int count(Meeting meeting, Optional<Attendance> attendance) {
        return (int) meeting.participants().stream()
                .map(Participant::attendance)
                .filter(attendance::equals)
                .count();
    }
}

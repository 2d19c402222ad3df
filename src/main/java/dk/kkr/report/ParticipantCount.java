package dk.kkr.report;

import dk.kkr.model.Attendance;
import dk.kkr.model.FindingCode;
import dk.kkr.model.Meeting;
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
                meeting.participantsWho(Optional.of(Attendance.PRESENT)).size(),
                meeting.participantsWho(Optional.of(Attendance.ABSENT)).size(),
                meeting.participantsWho(Optional.empty()).size(),
                (int) meeting.findings().stream()
                        .filter(finding -> finding.code() == FindingCode.PARTICIPANT_NOT_UNDERSTOOD)
                        .count());
    }
}

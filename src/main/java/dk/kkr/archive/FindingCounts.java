package dk.kkr.archive;

import dk.kkr.model.Meeting;
import dk.kkr.model.Severity;

/** How many findings of each severity a dump has. */
public record FindingCounts(int infos, int warnings, int errors) {
    static final FindingCounts NONE = new FindingCounts(0, 0, 0);

    static FindingCounts of(Meeting meeting) {
        return new FindingCounts(
                meeting.count(Severity.INFO), meeting.count(Severity.WARNING), meeting.count(Severity.ERROR));
    }

    /** Whether there is a finding that fails a strict run. */
    public boolean hasWarning() {
        return warnings + errors > 0;
    }
}

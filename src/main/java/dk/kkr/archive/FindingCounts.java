package dk.kkr.archive;

import dk.kkr.model.Finding;
import dk.kkr.model.Severity;
import java.util.List;

/** How many findings of each severity a dump has. */
public record FindingCounts(int infos, int warnings, int errors) {
    static final FindingCounts NONE = new FindingCounts(0, 0, 0);

    static FindingCounts of(List<Finding> findings) {
        return new FindingCounts(
                count(findings, Severity.INFO), count(findings, Severity.WARNING), count(findings, Severity.ERROR));
    }

    private static int count(List<Finding> findings, Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** Whether there is a finding that fails a strict run. */
    public boolean hasWarning() {
        return warnings + errors > 0;
    }
}

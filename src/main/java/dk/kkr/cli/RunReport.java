package dk.kkr.cli;

import dk.kkr.archive.FindingCounts;
import dk.kkr.archive.FoundDumps.Problem;
import dk.kkr.archive.Outcome;
import dk.kkr.model.Finding;
import dk.kkr.model.Severity;
import dk.kkr.model.UnusableDumpException;
import java.util.List;
import java.util.Locale;

/** Reports what became of each dump, and the totals. */
final class RunReport {
    private static final double NANOSECONDS = 1e9;

    private final Messages messages;
    private final Progress progress;
    private final boolean isStrict;
    private final FindingTally tally = new FindingTally();
    private final long begun = System.nanoTime();
    private int parsed;
    private int upToDate;
    private int failed;
    private boolean hasFailed;

    RunReport(Messages messages, Progress progress, boolean isStrict) {
        this.messages = messages;
        this.progress = progress;
        this.isStrict = isStrict;
    }

    void problem(Problem problem) {
        messages.about(problem.folder(), problem.isFailure() ? Severity.ERROR : Severity.WARNING, problem.message());
        hasFailed |= problem.isFailure() || isStrict;
    }

    void failed(String name, UnusableDumpException failure) {
        messages.failure(name, failure.line(), String.valueOf(failure.getMessage()));
        countFailure();
    }

    void parsed(String name, List<Finding> findings) {
        for (Finding finding : findings) {
            messages.finding(name, finding);
        }
        shown(name, findings);
    }

    /** A dump whose findings its user sees elsewhere. */
    void shown(String name, List<Finding> findings) {
        for (Finding finding : findings) {
            hasFailed |= isStrict && finding.isWarning();
            if (messages.isTold(finding.severity())) {
                tally.add(name, finding);
            }
        }
        parsed++;
        progress.step(false);
    }

    void outcome(Outcome outcome) {
        switch (outcome.kind()) {
            case FAILED -> {
                messages.failure(
                        outcome.name(), outcome.errorLine(), outcome.error().orElse("failed"));
                countFailure();
            }
            case PARSED -> {
                messages.about(outcome.name(), Severity.INFO, "parsed");
                parsed(outcome.name(), outcome.findings());
            }
            case UP_TO_DATE -> {
                messages.about(outcome.name(), Severity.INFO, "up to date");
                upToDate(outcome.entry().findings());
            }
        }
    }

    private void upToDate(FindingCounts findings) {
        hasFailed |= isStrict && findings.hasWarning();
        upToDate++;
        progress.step(false);
    }

    private void countFailure() {
        hasFailed = true;
        failed++;
        progress.step(true);
    }

    int status() {
        return hasFailed ? ExitStatus.FAILED : ExitStatus.ALL_WELL;
    }

    /** The findings by kind; empty where they are few. */
    List<String> kinds() {
        return tally.lines();
    }

    /** {@code 12 parsed, 4988 up to date, 0 failed, 1.2 s}. */
    String summary() {
        return parsed + " parsed, " + upToDate + " up to date, " + failures();
    }

    /** {@code 12 checked, 0 failed, 1.2 s}. */
    String summaryOfCheck() {
        return parsed + " checked, " + failures();
    }

    private String failures() {
        return String.format(Locale.ROOT, "%d failed, %.1f s", failed, (System.nanoTime() - begun) / NANOSECONDS);
    }
}

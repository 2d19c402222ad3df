package dk.kkr.report;

import dk.kkr.model.CheckedDump;
import dk.kkr.model.Finding;
import dk.kkr.model.Meeting;
import dk.kkr.model.Severity;
import dk.kkr.text.VisibleText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/** For people: the figures of a dump, then its findings in order, each with the line of the dump it is about. */
public final class SummaryReport implements CheckReport {
    private final TextLines out;
    private final Paint paint;
    private boolean isFirst = true;

    /** A report whose stream the caller flushes and closes. */
    public SummaryReport(OutputStream out, Paint paint) {
        this.out = new TextLines(out);
        this.paint = paint;
    }

    @Override
    public void write(CheckedDump dump) throws IOException {
        if (!isFirst) {
            out.print("");
        }
        isFirst = false;
        new SummaryText(out, paint).write(dump);
        List<Finding> findings = dump.meeting().findings();
        out.print("  Findings      " + countsOf(dump.meeting()));
        FindingText text = new FindingText(paint);
        for (Finding finding : findings) {
            out.print(text.withPlace(dump, finding));
            if (finding.line() > 0) {
                out.print(paint.faint(String.format(Locale.ROOT, "%6d | ", finding.line()))
                        + VisibleText.of(FindingText.quote(dump, finding)));
            }
        }
    }

    private static String countsOf(Meeting meeting) {
        return meeting.findings().isEmpty()
                ? "none"
                : meeting.count(Severity.ERROR) + " error, " + meeting.count(Severity.WARNING) + " warning, "
                        + meeting.count(Severity.INFO) + " info";
    }
}

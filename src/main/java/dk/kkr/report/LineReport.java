package dk.kkr.report;

import dk.kkr.model.CheckedDump;
import dk.kkr.model.Finding;
import dk.kkr.model.LineAccount;
import dk.kkr.model.Place;
import dk.kkr.text.VisibleText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * For people: the dump with the role of each line in the margin, and each finding below the line it is about. A line
 * with two roles ({@code infrastrukSIDE | 5}) is printed once for each.
 *
 * <pre>
 *    52 participants     Steen Hansen (A), Albertslund Kommune (formand)
 * </pre>
 */
public final class LineReport implements CheckReport {
    /** Line number, role, and a blank after each. */
    private static final int MARGIN = 24;

    /** Stretches farther right are printed without the blanks that would align them: nobody sees them there. */
    private static final int FARTHEST = 500;

    private final TextLines out;
    private final Paint paint;

    /** A report whose stream the caller flushes and closes. */
    public LineReport(OutputStream out, Paint paint) {
        this.out = new TextLines(out);
        this.paint = paint;
    }

    @Override
    public void write(CheckedDump dump) throws IOException {
        out.print(paint.strong(VisibleText.of(dump.meeting().source().file())));
        Map<Integer, List<Finding>> findings =
                dump.meeting().findings().stream().collect(Collectors.groupingBy(Finding::line));
        printFindings(findings.getOrDefault(0, List.of()));
        Stretches stretches = new Stretches(dump.account(), dump.lines().size());
        for (int line = 1; line <= dump.lines().size(); line++) {
            printLine(dump, line, stretches.of(line));
            printFindings(findings.getOrDefault(line, List.of()));
        }
    }

    private void printLine(CheckedDump dump, int line, List<LineAccount.Entry> entries) throws IOException {
        if (entries.isEmpty()) {
            out.print(paint.faint(String.format(Locale.ROOT, "%6d", line)));
        }
        for (LineAccount.Entry entry : entries) {
            Place place = entry.place();
            // What precedes it on the line is left blank, so that the parts of a line keep their columns.
            String text = VisibleText.keepingTabs(blanks(dump.line(line), place.from()) + dump.textAt(place));
            String margin = paint.faint(String.format(Locale.ROOT, "%6d ", line))
                    + paint.of(entry.role(), String.format(Locale.ROOT, "%-16s ", entry.role()));
            out.print(margin + paint.of(entry.role(), text));
        }
    }

    private static String blanks(String line, int to) {
        if (to > FARTHEST) {
            return "";
        }
        StringBuilder blanks = new StringBuilder(to);
        for (int i = 0; i < to; i++) {
            blanks.append(line.charAt(i) == '\t' ? '\t' : ' ');
        }
        return blanks.toString();
    }

    private void printFindings(List<Finding> findings) throws IOException {
        FindingText text = new FindingText(paint);
        for (Finding finding : findings) {
            out.print(" ".repeat(MARGIN) + text.withoutPlace(finding));
        }
    }
}

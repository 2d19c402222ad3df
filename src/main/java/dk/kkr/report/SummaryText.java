package dk.kkr.report;

import dk.kkr.model.CheckedDump;
import dk.kkr.model.Council;
import dk.kkr.model.Meeting;
import dk.kkr.text.VisibleText;
import dk.kkr.writer.OutputName;
import java.io.IOException;
import java.util.Locale;

/** The figures of a dump for people. */
final class SummaryText {
    private final TextLines out;
    private final Paint paint;

    SummaryText(TextLines out, Paint paint) {
        this.out = out;
        this.paint = paint;
    }

    void write(CheckedDump dump) throws IOException {
        Summary summary = Summary.of(dump);
        title(dump.meeting());
        roles(summary);
        for (SummaryRow row : SummaryRow.allOf(summary)) {
            row(row.name(), row.value());
        }
    }

    private void title(Meeting meeting) throws IOException {
        out.print(paint.strong(VisibleText.of(meeting.source().file())));
        String council = meeting.council().map(Council::displayName).orElse("council unknown");
        String type = meeting.documentType().map(OutputName::of).orElse("type unknown");
        String date = meeting.date().map(String::valueOf).orElse("date unknown");
        row("Document", council + ", " + type + ", " + date);
        row(
                "Dump",
                meeting.source().lines() + " lines, "
                        + meeting.source().encoding().orElse("PDF"));
    }

    private void roles(Summary summary) throws IOException {
        row("Lines", String.format(Locale.ROOT, "%-16s %7s %8s", "role", "lines", "words"));
        for (RoleCount count : summary.roles()) {
            if (count.lines() > 0) {
                String name = paint.of(count.role(), String.format(Locale.ROOT, "%-16s", count.role()));
                row("", name + String.format(Locale.ROOT, " %7d %8d", count.lines(), count.words()));
            }
        }
        row("", String.format(Locale.ROOT, "%-16s %7d", "blank", summary.blankLines()));
    }

    private void row(String name, String value) throws IOException {
        out.print(String.format(Locale.ROOT, "  %-13s ", name) + value);
    }
}

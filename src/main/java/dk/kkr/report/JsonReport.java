package dk.kkr.report;

import dk.kkr.model.CheckedDump;
import dk.kkr.model.Finding;
import dk.kkr.model.LineAccount;
import dk.kkr.model.Meeting;
import dk.kkr.model.PdfPages;
import dk.kkr.model.Severity;
import dk.kkr.writer.JsonDocuments;
import dk.kkr.writer.JsonFields;
import dk.kkr.writer.OutputName;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** For scripts: one JSON document per dump, with the fields that {@link CheckSchema} explains. */
public final class JsonReport implements CheckReport {
    private final JsonDocuments documents;
    private final boolean withLines;

    /**
     * A report whose stream the caller flushes and closes.
     *
     * @param withLines whether to include every line of the dump, with the roles of its stretches
     */
    public JsonReport(OutputStream out, boolean withLines) {
        this.documents = JsonDocuments.pretty(out);
        this.withLines = withLines;
    }

    @Override
    public void write(CheckedDump dump) throws IOException {
        documents.write(fields -> new Document(fields, dump).write());
    }

    private final class Document {
        private final JsonFields fields;
        private final CheckedDump dump;
        private final Meeting meeting;

        Document(JsonFields fields, CheckedDump dump) {
            this.fields = fields;
            this.dump = dump;
            this.meeting = dump.meeting();
        }

        void write() {
            fields.text("schemaVersion", CheckSchema.VERSION);
            fields.text("id", meeting.id());
            fields.text("meetingId", meeting.meetingId());
            fields.object("source", Optional.of(meeting.source()), source -> {
                fields.text("file", source.file());
                fields.text("sha256", source.sha256());
                fields.text("encoding", source.encoding());
                fields.number("lines", source.lines());
                fields.number("pages", source.pages().map(PdfPages::count));
            });
            new SummaryJson(fields).write(Summary.of(dump));
            for (Severity severity : Severity.values()) {
                fields.number(OutputName.of(severity) + "Count", meeting.count(severity));
            }
            fields.list("findings", meeting.findings(), this::finding);
            Stretches stretches = new Stretches(dump.account(), dump.lines().size());
            List<Integer> lines = IntStream.rangeClosed(
                            1, withLines ? dump.lines().size() : 0)
                    .boxed()
                    .toList();
            fields.list("lines", lines, line -> line(line, stretches.of(line)));
        }

        private void finding(Finding finding) {
            fields.text("severity", OutputName.of(finding.severity()));
            fields.text("code", finding.code().toString());
            fields.number("line", OutputName.lineOf(finding));
            fields.text("message", finding.message());
            fields.text("source", OutputName.lineOf(finding).map(line -> FindingText.quote(dump, finding)));
        }

        private void line(int number, List<LineAccount.Entry> stretches) {
            fields.number("line", number);
            fields.text("text", dump.line(number));
            fields.list("stretches", stretches, stretch -> {
                fields.number("from", stretch.place().from());
                fields.number("to", stretch.place().to());
                fields.text("role", stretch.role().toString());
            });
        }
    }
}

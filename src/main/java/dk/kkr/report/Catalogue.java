package dk.kkr.report;

import dk.kkr.model.FindingCode;
import dk.kkr.writer.JsonDocuments;
import dk.kkr.writer.OutputName;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The fixed catalogue of findings: code, severity, meaning, what to do. */
public final class Catalogue {
    private Catalogue() {}

    /**
     * Prints it for people.
     *
     * @throws IOException if the stream throws it
     */
    public static void writeText(OutputStream out, Paint paint) throws IOException {
        TextLines lines = new TextLines(out);
        for (FindingCode code : FindingCode.values()) {
            String severity = paint.of(code.severity(), OutputName.of(code.severity()));
            lines.print(paint.strong(code.toString()) + " (" + severity + ")");
            lines.print("    " + code.meaning());
            lines.print("    → " + code.advice());
        }
    }

    /**
     * Prints it for scripts: {@code {"findings": [{"code", "severity", "meaning", "advice"}]}}.
     *
     * @throws IOException if the stream throws it
     */
    public static void writeJson(OutputStream out) throws IOException {
        JsonDocuments.pretty(out)
                .write(fields -> fields.list("findings", List.of(FindingCode.values()), code -> {
                    fields.text("code", code.toString());
                    fields.text("severity", OutputName.of(code.severity()));
                    fields.text("meaning", code.meaning());
                    fields.text("advice", code.advice());
                }));
    }
}

package dk.kkr.writer;

import dk.kkr.model.LineRange;
import dk.kkr.model.Source;
import java.util.Optional;

/** Where something stands, in JSON: its lines, and of a PDF the page of the first. */
record PlaceJson(JsonFields fields, Source source) {
    /** @param line 1-based */
    void write(int line) {
        fields.number("line", line);
        fields.number("pdfPage", source.pageOf(line));
    }

    /** @param line 1-based; empty for what is of the whole dump */
    void write(Optional<Integer> line) {
        fields.number("line", line);
        fields.number("pdfPage", line.flatMap(source::pageOf));
    }

    /** For what stands on no line. */
    void writeNowhere() {
        fields.missing("line");
        fields.missing("lastLine");
        fields.missing("pdfPage");
    }

    void write(LineRange lines) {
        fields.number("line", lines.first());
        fields.number("lastLine", lines.last());
        fields.number("pdfPage", source.pageOf(lines.first()));
    }
}

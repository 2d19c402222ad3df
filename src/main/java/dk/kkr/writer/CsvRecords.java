package dk.kkr.writer;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dk.kkr.text.ByteOrderMark;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Rows of a table as CSV in UTF-8, in a style, on a stream that the caller closes. */
final class CsvRecords {
    private final CsvStyle style;
    private final OutputStream out;
    private final CsvWriter csv;

    CsvRecords(OutputStream out, CsvStyle style) {
        this.style = style;
        this.out = out;
        this.csv = CsvWriter.builder()
                .fieldSeparator(style == CsvStyle.EXCEL ? ';' : ',')
                .lineDelimiter(style == CsvStyle.EXCEL ? LineDelimiter.CRLF : LineDelimiter.LF)
                .build(out, StandardCharsets.UTF_8);
    }

    /**
     * The first row of a file.
     *
     * @throws IOException if the stream throws it
     */
    void writeHeader(List<String> columns) throws IOException {
        if (style == CsvStyle.EXCEL) {
            out.write(ByteOrderMark.MARK.getBytes(StandardCharsets.UTF_8));
        }
        write(List.of(columns));
    }

    /**
     * Rows that are on the stream when this returns.
     *
     * @throws IOException if the stream throws it
     */
    void write(List<List<String>> rows) throws IOException {
        try {
            for (List<String> row : rows) {
                csv.writeRecord(style == CsvStyle.PLAIN ? row : guarded(row));
            }
            csv.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static List<String> guarded(List<String> row) {
        return row.stream().map(FormulaGuard::guarded).toList();
    }
}

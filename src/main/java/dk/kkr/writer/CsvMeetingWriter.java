package dk.kkr.writer;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dk.kkr.model.Meeting;
import dk.kkr.text.ByteOrderMark;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes one table of each meeting as CSV in UTF-8, under one header written with the first meeting. */
public final class CsvMeetingWriter implements MeetingWriter {
    private final TableRows table;
    private final CsvStyle style;
    private final OutputStream out;
    private final CsvWriter csv;
    private boolean hasHeader;

    /**
     * A writer whose stream the caller closes.
     *
     * @param table which rows of each meeting it writes
     * @param style who the table is for
     */
    public CsvMeetingWriter(OutputStream out, CsvTable table, CsvStyle style) {
        this(out, table, style, false);
    }

    private CsvMeetingWriter(OutputStream out, CsvTable table, CsvStyle style, boolean hasHeader) {
        this.hasHeader = hasHeader;
        this.table = table.rows();
        this.style = style;
        this.out = out;
        this.csv = CsvWriter.builder()
                .fieldSeparator(style == CsvStyle.EXCEL ? ';' : ',')
                .lineDelimiter(style == CsvStyle.EXCEL ? LineDelimiter.CRLF : LineDelimiter.LF)
                .build(out, StandardCharsets.UTF_8);
    }

    /** A writer for rows that follow others: it writes no header. */
    public static CsvMeetingWriter withoutHeader(OutputStream out, CsvTable table, CsvStyle style) {
        return new CsvMeetingWriter(out, table, style, true);
    }

    /**
     * Writes what precedes a table's first row.
     *
     * @throws IOException if the stream throws it
     */
    public static void writeHeader(OutputStream out, CsvTable table, CsvStyle style) throws IOException {
        CsvMeetingWriter writer = new CsvMeetingWriter(out, table, style);
        writer.writeHeaderOnce();
        writer.csv.flush();
    }

    @Override
    public void write(Meeting meeting) throws IOException {
        try {
            writeHeaderOnce();
            for (List<String> row : table.of(meeting)) {
                csv.writeRecord(style == CsvStyle.PLAIN ? row : guarded(row));
            }
            csv.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void writeHeaderOnce() throws IOException {
        if (hasHeader) {
            return;
        }
        if (style == CsvStyle.EXCEL) {
            out.write(ByteOrderMark.MARK.getBytes(StandardCharsets.UTF_8));
        }
        csv.writeRecord(table.columns());
        hasHeader = true;
    }

    private static List<String> guarded(List<String> row) {
        return row.stream().map(FormulaGuard::guarded).toList();
    }
}

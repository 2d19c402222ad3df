package dk.kkr.writer;

import dk.kkr.model.Meeting;
import java.io.IOException;
import java.io.OutputStream;

/** Writes one table of each meeting as CSV in UTF-8, under one header written with the first meeting. */
public final class CsvMeetingWriter implements MeetingWriter {
    private final TableRows table;
    private final CsvRecords records;
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
        this.records = new CsvRecords(out, style);
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
        new CsvRecords(out, style).writeHeader(table.columns());
    }

    @Override
    public void write(Meeting meeting) throws IOException {
        if (!hasHeader) {
            records.writeHeader(table.columns());
            hasHeader = true;
        }
        records.write(table.of(meeting));
    }
}

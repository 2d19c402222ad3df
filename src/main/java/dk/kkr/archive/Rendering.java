package dk.kkr.archive;

import dk.kkr.markdown.MarkdownMeetingWriter;
import dk.kkr.model.Meeting;
import dk.kkr.wording.Language;
import dk.kkr.writer.CsvMeetingWriter;
import dk.kkr.writer.CsvStyle;
import dk.kkr.writer.CsvTable;
import dk.kkr.writer.JsonMeetingWriter;
import dk.kkr.writer.MeetingWriter;
import dk.kkr.writer.TableJsonWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** One way to write meetings, in pieces that threads make independently and that are then put together in order. */
public final class Rendering {
    /** Of a meeting as JSON; for a larger one the buffer grows. */
    private static final int USUAL_DOCUMENT = 1 << 17;

    /** Of most tables of a meeting: there are many of them, and few hold its text. */
    private static final int USUAL_TABLE = 1 << 13;

    private static final byte[] NOTHING = {};

    private final String suffix;
    private final byte[] header;
    private final byte[] separator;
    private final int usualSize;
    private final Function<OutputStream, MeetingWriter> writer;

    private Rendering(
            String suffix,
            byte[] header,
            byte[] separator,
            int usualSize,
            Function<OutputStream, MeetingWriter> writer) {
        this.suffix = suffix;
        this.header = header;
        this.separator = separator;
        this.usualSize = usualSize;
        this.writer = writer;
    }

    /** Indented documents. */
    public static Rendering json() {
        return new Rendering(".json", NOTHING, NOTHING, USUAL_DOCUMENT, JsonMeetingWriter::pretty);
    }

    /** A line per meeting. */
    public static Rendering ndjson() {
        return new Rendering(".ndjson", NOTHING, NOTHING, USUAL_DOCUMENT, JsonMeetingWriter::lines);
    }

    /** A page for people per meeting. */
    public static Rendering markdown(Language language) {
        return new Rendering(
                ".md",
                NOTHING,
                MarkdownMeetingWriter.SEPARATOR.getBytes(StandardCharsets.UTF_8),
                USUAL_TABLE,
                out -> new MarkdownMeetingWriter(out, language));
    }

    /** One table, a line per row. */
    public static Rendering ndjson(CsvTable table) {
        return new Rendering(
                "." + table + ".ndjson", NOTHING, NOTHING, USUAL_TABLE, out -> new TableJsonWriter(out, table));
    }

    /** One table. */
    public static Rendering csv(CsvTable table, CsvStyle style) {
        return new Rendering(
                "." + table + ".csv",
                bytesOf(USUAL_TABLE, out -> CsvMeetingWriter.writeHeader(out, table, style)),
                NOTHING,
                USUAL_TABLE,
                out -> CsvMeetingWriter.withoutHeader(out, table, style));
    }

    /** The ending of file names: {@code .items.csv}. */
    public String suffix() {
        return suffix;
    }

    /** What stands between two meetings; empty for most. */
    public byte[] separator() {
        return separator.clone();
    }

    /** What precedes the first meeting; empty for JSON. */
    public byte[] header() {
        return header.clone();
    }

    /** The meeting's piece, without the header. */
    public byte[] of(Meeting meeting) {
        return bytesOf(usualSize, out -> writer.apply(out).write(meeting));
    }

    /** A file with only this meeting. */
    byte[] fileOf(Meeting meeting) {
        return bytesOf(usualSize, out -> {
            out.write(header);
            writer.apply(out).write(meeting);
        });
    }

    private static byte[] bytesOf(int usualSize, Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(usualSize);
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be written", e);
        }
        return out.toByteArray();
    }

    @FunctionalInterface
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }
}

package dk.kkr.writer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** The JSON Schema (2020-12) of what {@link JsonMeetingWriter} writes: one meeting. */
public final class MeetingSchema {
    /** The schema's version, which every document carries. A new minor version adds keys, a new major one breaks. */
    public static final String VERSION = "1.0";

    private static final String RESOURCE = "meeting.schema.json";

    private MeetingSchema() {}

    /**
     * Copies the schema, in UTF-8, to a stream that the caller flushes and closes.
     *
     * @throws IOException if the stream throws it
     */
    public static void copyTo(OutputStream out) throws IOException {
        try (InputStream schema = MeetingSchema.class.getResourceAsStream(RESOURCE)) {
            if (schema == null) {
                throw new IOException(RESOURCE + " is not on the class path");
            }
            schema.transferTo(out);
        }
    }
}

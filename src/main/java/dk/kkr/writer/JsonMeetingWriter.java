package dk.kkr.writer;

import dk.kkr.model.Meeting;
import java.io.IOException;
import java.io.OutputStream;

/** Writes each meeting as a JSON document; see {@link JsonDocuments} for its bytes. */
public final class JsonMeetingWriter implements MeetingWriter {
    private final JsonDocuments documents;

    private JsonMeetingWriter(JsonDocuments documents) {
        this.documents = documents;
    }

    /** Documents for people: indented by two spaces, one after another. The caller flushes and closes the stream. */
    public static JsonMeetingWriter pretty(OutputStream out) {
        return new JsonMeetingWriter(JsonDocuments.pretty(out));
    }

    /** NDJSON: each document on one line. The caller flushes and closes the stream. */
    public static JsonMeetingWriter lines(OutputStream out) {
        return new JsonMeetingWriter(JsonDocuments.lines(out));
    }

    @Override
    public void write(Meeting meeting) throws IOException {
        documents.write(fields -> new MeetingJson(fields, meeting).write());
    }
}

package dk.kkr.writer;

import dk.kkr.model.Meeting;
import java.io.IOException;

/** Writes meetings, one after the other, to the stream that it was made for. Not thread-safe. */
public interface MeetingWriter {
    /**
     * Writes one meeting as a whole: when this returns, the stream has been given all of it.
     *
     * @throws IOException if the stream throws it
     */
    void write(Meeting meeting) throws IOException;
}

package dk.kkr.writer;

import dk.kkr.model.Meeting;
import java.io.IOException;

/** Writes meetings one after the other to its stream. Not thread-safe. */
public interface MeetingWriter {
    /**
     * Writes one meeting completely: when this returns, the stream has received all of it.
     *
     * @throws IOException if the stream throws it
     */
    void write(Meeting meeting) throws IOException;
}

package dk.kkr.report;

import dk.kkr.model.CheckedDump;
import java.io.IOException;

/** Reports on dumps, one after the other, to the stream that it was made for. Not thread-safe. */
public interface CheckReport {
    /**
     * Reports on one dump as a whole.
     *
     * @throws IOException if the stream throws it
     */
    void write(CheckedDump dump) throws IOException;
}

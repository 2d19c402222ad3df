package dk.kkr.report;

import dk.kkr.model.CheckedDump;
import java.io.IOException;

/** Reports on dumps one after the other to its stream. Not thread-safe. */
public interface CheckReport {
    /**
     * Reports on one dump.
     *
     * @throws IOException if the stream throws it
     */
    void write(CheckedDump dump) throws IOException;
}

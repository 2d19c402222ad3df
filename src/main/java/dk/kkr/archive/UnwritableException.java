package dk.kkr.archive;

import java.io.IOException;
import java.nio.file.Path;

/** The output folder or database cannot be written: the run ends, since its other dumps would fail as well. */
public final class UnwritableException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String output;
    private final IOException reason;

    /**
     * The end of a run.
     *
     * @param output the file or folder that was being written
     */
    public UnwritableException(Path output, IOException reason) {
        super(reason.getMessage(), reason);
        this.output = output.toString();
        this.reason = reason;
    }

    /** The file that was being written. */
    public String output() {
        return output;
    }

    /** Why it could not be written. */
    public IOException reason() {
        return reason;
    }
}

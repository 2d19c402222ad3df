package dk.kkr.writer;

import dk.kkr.model.Decision;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes what was done with each line-end hyphen as tab-separated values, header first. {@link TsvLines} says what a
 * value may be.
 */
public final class HyphenLogWriter {
    private static final List<String> COLUMNS =
            List.of("line", "left", "right", "action", "result", "certainty", "reason");

    private final OutputStream out;

    /** A writer whose stream the caller flushes and closes. */
    public HyphenLogWriter(OutputStream out) {
        this.out = out;
    }

    /**
     * Writes the header and one line per decision.
     *
     * @throws IOException if the stream throws it
     */
    public void write(List<Decision> decisions) throws IOException {
        TsvLines lines = new TsvLines(out);
        lines.write(COLUMNS);
        for (Decision decision : decisions) {
            lines.write(List.of(
                    String.valueOf(decision.line()),
                    decision.left(),
                    decision.right(),
                    OutputName.of(decision.action()),
                    decision.result(),
                    OutputName.of(decision.certainty()),
                    decision.reason()));
        }
    }
}

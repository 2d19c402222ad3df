package dk.kkr.writer;

import dk.kkr.model.Decision;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes what was done with each line-end hyphen as tab-separated values in UTF-8, header first. A tab, line break or
 * backslash within a value is written {@code \t}, {@code \n}, {@code \r} or {@code \\}, so that each line is one
 * decision.
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
        writeLine(COLUMNS.stream());
        for (Decision decision : decisions) {
            writeLine(Stream.of(
                    String.valueOf(decision.line()),
                    decision.left(),
                    decision.right(),
                    OutputName.of(decision.action()),
                    decision.result(),
                    OutputName.of(decision.certainty()),
                    decision.reason()));
        }
    }

    private void writeLine(Stream<String> values) throws IOException {
        String line = values.map(HyphenLogWriter::escaped).collect(Collectors.joining("\t", "", "\n"));
        out.write(line.getBytes(StandardCharsets.UTF_8));
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}

package dk.kkr.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes tab-separated values in UTF-8. A tab, line break or backslash within a value is written {@code \t},
 * {@code \n}, {@code \r} or {@code \\}, so that each line is one row.
 */
record TsvLines(OutputStream out) {
    void write(List<String> values) throws IOException {
        String line = values.stream().map(TsvLines::escaped).collect(Collectors.joining("\t", "", "\n"));
        out.write(line.getBytes(StandardCharsets.UTF_8));
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}

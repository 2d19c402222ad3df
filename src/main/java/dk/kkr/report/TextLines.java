package dk.kkr.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Lines of UTF-8 that end in a line feed, on every system. */
final class TextLines {
    private final OutputStream out;

    TextLines(OutputStream out) {
        this.out = out;
    }

    void print(String line) throws IOException {
        out.write(line.getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }
}

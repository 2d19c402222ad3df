package dk.kkr.input;

import dk.kkr.text.SharedStrings;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits text into lines: at LF, CRLF and CR. A form feed does not end a line; a last line without a line end counts.
 *
 * <p>It takes the text's bytes, as nearly every dump comes, and decodes line by line: in a text with a single
 * {@code –}, Java gives each character two bytes, but only in the lines that have one.
 */
final class LineSplitter {
    /** Many short lines of a dump are equal: blank ones, headings, markers. */
    private static final int SHORT = 16;

    private final byte[] text;
    private final SharedStrings shortLines = new SharedStrings();

    private LineSplitter(byte[] text) {
        this.text = text;
    }

    /**
     * The normalised lines of a text.
     *
     * @param text in UTF-8; U+FFFD takes the place of bytes that are not
     */
    static List<String> split(byte[] text) {
        return new LineSplitter(text).split();
    }

    static List<String> split(String text) {
        return split(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> split() {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length; i++) {
            byte b = text[i];
            if (b == '\n' || b == '\r') {
                lines.add(line(start, i));
                if (b == '\r' && i + 1 < text.length && text[i + 1] == '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
        if (start < text.length) {
            lines.add(line(start, text.length));
        }
        return lines;
    }

    private String line(int from, int to) {
        String line = LineNormalizer.normalize(new String(text, from, to - from, StandardCharsets.UTF_8));
        return line.length() <= SHORT ? shortLines.of(line) : line;
    }
}

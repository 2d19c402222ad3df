package dk.kkr.input;

import dk.kkr.text.SharedStrings;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits text into lines: at LF, CRLF and CR. A form feed does not end a line; a last line without a line end counts.
 */
final class LineSplitter {
    /** Many short lines of a dump are equal: blank ones, headings, markers. */
    private static final int SHORT = 16;

    private final String text;
    private final SharedStrings shortLines = new SharedStrings();

    private LineSplitter(String text) {
        this.text = text;
    }

    static List<String> split(String text) {
        return new LineSplitter(text).split();
    }

    private List<String> split() {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                lines.add(line(start, i));
                if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
        if (start < text.length()) {
            lines.add(line(start, text.length()));
        }
        return lines;
    }

    private String line(int from, int to) {
        String line = LineNormalizer.normalize(text.substring(from, to));
        return line.length() <= SHORT ? shortLines.of(line) : line;
    }
}

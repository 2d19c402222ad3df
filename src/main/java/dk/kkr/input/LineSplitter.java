package dk.kkr.input;

import java.util.ArrayList;
import java.util.List;

/** Splits text into lines: at LF, CRLF and CR. A form feed ends no line; a last line without an end counts. */
final class LineSplitter {
    private LineSplitter() {}

    static List<SourceLine> split(String text) {
        List<SourceLine> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                lines.add(line(lines.size() + 1, text, start, i));
                if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
        if (start < text.length()) {
            lines.add(line(lines.size() + 1, text, start, text.length()));
        }
        return lines;
    }

    private static SourceLine line(int number, String text, int from, int to) {
        return new SourceLine(number, LineNormalizer.normalize(text.substring(from, to)));
    }
}

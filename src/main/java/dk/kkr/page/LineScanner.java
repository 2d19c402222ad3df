package dk.kkr.page;

import dk.kkr.input.SourceLine;
import java.util.ArrayList;
import java.util.List;

/** Finds the non-blank stretches of the lines. A form feed within a line parts two of them. */
final class LineScanner {
    private static final char FORM_FEED = '\f';

    private final List<RawSpan> spans;
    private int blankLines;
    private boolean formFeed;

    private LineScanner(int lines) {
        this.spans = new ArrayList<>(lines);
    }

    static List<RawSpan> scan(List<SourceLine> lines) {
        LineScanner scanner = new LineScanner(lines.size());
        for (SourceLine line : lines) {
            scanner.scan(line);
        }
        return scanner.spans;
    }

    private void scan(SourceLine line) {
        String text = line.text();
        if (text.isEmpty()) {
            blankLines++;
            return;
        }
        int before = spans.size();
        int start = 0;
        for (int end = text.indexOf(FORM_FEED); end >= 0; end = text.indexOf(FORM_FEED, start)) {
            add(line, start, end);
            formFeed = true;
            start = end + 1;
        }
        add(line, start, text.length());
        if (spans.size() == before) {
            blankLines++;
        }
    }

    private void add(SourceLine line, int start, int end) {
        String text = line.text();
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (from < to && isBlank(text.charAt(to - 1))) {
            to--;
        }
        if (from == to) {
            return;
        }
        PageSpan span = new PageSpan(
                line.number(), from, text.substring(from, to), PageLabel.BODY, Gap.NONE, from - start, end - to, false);
        spans.add(new RawSpan(span, blankLines, formFeed));
        blankLines = 0;
        formFeed = false;
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || Character.isWhitespace(c);
    }
}

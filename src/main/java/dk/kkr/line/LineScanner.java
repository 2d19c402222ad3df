package dk.kkr.line;

import java.util.ArrayList;
import java.util.List;

/** Finds the non-blank stretches of the lines. A form feed within a line separates two stretches. */
public final class LineScanner {
    private static final char FORM_FEED = '\f';

    private final List<Line> lines;
    private int number;
    private int blankLines;
    private boolean formFeed;

    private LineScanner(int lines) {
        this.lines = new ArrayList<>(lines);
    }

    /**
     * The stretches of a dump, in its order.
     *
     * @param texts every line of it, the empty ones too
     */
    public static List<Line> scan(List<String> texts) {
        LineScanner scanner = new LineScanner(texts.size());
        for (String text : texts) {
            scanner.scan(text);
        }
        return scanner.lines;
    }

    private void scan(String text) {
        number++;
        if (text.isEmpty()) {
            blankLines++;
            return;
        }
        int before = lines.size();
        int start = 0;
        for (int end = text.indexOf(FORM_FEED); end >= 0; end = text.indexOf(FORM_FEED, start)) {
            add(text, start, end);
            formFeed = true;
            start = end + 1;
        }
        add(text, start, text.length());
        if (lines.size() == before) {
            blankLines++;
        }
    }

    private void add(String text, int start, int end) {
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
        Stretch.Layout layout = Stretch.Layout.of(blankLines, formFeed, from - start, end - to);
        lines.add(Line.of(new Stretch(number, from, text.substring(from, to), layout)));
        blankLines = 0;
        formFeed = false;
    }

    /** Normalised text has no others. */
    private static boolean isBlank(char c) {
        return c <= ' ';
    }
}

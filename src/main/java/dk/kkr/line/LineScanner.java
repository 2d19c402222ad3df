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
     * @param characters of each
     */
    public static List<Line> scan(List<String> texts, List<Characters> characters) {
        LineScanner scanner = new LineScanner(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            scanner.scan(texts.get(i), characters.get(i));
        }
        return scanner.lines;
    }

    private void scan(String text, Characters characters) {
        number++;
        int before = lines.size();
        if (characters.haveFormFeed()) {
            split(text);
        } else {
            add(text, 0, text.length(), characters);
        }
        if (lines.size() == before) {
            blankLines++;
        }
    }

    private void split(String text) {
        int start = 0;
        for (int end = text.indexOf(FORM_FEED); end >= 0; end = text.indexOf(FORM_FEED, start)) {
            add(text, start, end, Characters.of(text.substring(start, end)));
            formFeed = true;
            start = end + 1;
        }
        add(text, start, text.length(), Characters.of(text.substring(start)));
    }

    private void add(String text, int start, int end, Characters characters) {
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
        lines.add(Line.of(new Stretch(number, from, text.substring(from, to), layout), characters));
        blankLines = 0;
        formFeed = false;
    }

    /** Normalised text has no others. */
    private static boolean isBlank(char c) {
        return c <= ' ';
    }
}

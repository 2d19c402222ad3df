package dk.kkr.line;

import java.util.List;

/** Finds the non-blank stretches of the lines. A form feed within a line separates two stretches. */
public final class LineScanner {
    private static final char FORM_FEED = '\f';

    private final Lines lines;
    private int number;
    private int blankLines;
    private boolean formFeed;

    private LineScanner(int lines) {
        this.lines = new Lines(lines);
    }

    /**
     * The stretches of a dump, in its order.
     *
     * @param texts every line of it, the empty ones too
     * @param characters of each
     */
    public static Lines scan(List<String> texts, CharacterTable characters) {
        LineScanner scanner = new LineScanner(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            scanner.number++;
            if (characters.hasFormFeed(i)) {
                scanner.split(texts.get(i));
            } else if (characters.isText(i)) {
                scanner.add(texts.get(i), 0, texts.get(i).length(), characters.get(i));
            } else {
                scanner.blankLines++;
            }
        }
        return scanner.lines;
    }

    private void split(String text) {
        int before = lines.size();
        int start = 0;
        for (int end = text.indexOf(FORM_FEED); end >= 0; end = text.indexOf(FORM_FEED, start)) {
            add(text, start, end, Characters.of(text.substring(start, end)));
            formFeed = true;
            start = end + 1;
        }
        add(text, start, text.length(), Characters.of(text.substring(start)));
        blankLines += lines.size() == before ? 1 : 0;
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

package dk.kkr.generated;

import java.util.List;

/**
 * Markdown made by OCR: a paragraph is one line; a page's end splits it in two, and leaves the hyphen of a split word.
 */
final class MarkdownStyle {
    private static final String BULLETS = "–•➢";

    private MarkdownStyle() {}

    static String render(List<List<Line>> pages) {
        StringBuilder dump = new StringBuilder();
        for (List<Line> page : pages) {
            for (int i = 0; i < page.size(); i++) {
                Line line = page.get(i);
                boolean close =
                        i == 0 || !line.first() || areNeighbours(page.get(i - 1).block(), line.block());
                dump.append(close ? "" : "\n").append(textOf(line));
                boolean cut = i == page.size() - 1;
                dump.append(cut && line.broken() ? "-" : "");
                dump.append(cut || line.last() ? "\n" : line.broken() ? "" : " ");
            }
            dump.append("\n");
        }
        return dump.toString();
    }

    /** Whether the two stand on lines one below the other. */
    private static boolean areNeighbours(Block above, Block below) {
        boolean entries = !above.marker().isEmpty() && !below.marker().isEmpty();
        boolean list = above.kind() == Block.Kind.CONTENTS || above.kind() == Block.Kind.PERSON;
        return entries || list && above.kind() == below.kind();
    }

    private static String textOf(Line line) {
        String page = line.block().page();
        String marker = line.block().marker();
        if (!page.isEmpty() && line.last()) {
            return line.text().replaceAll("\\.{4,}\\d+$", ".....\t" + page);
        }
        if (marker.isEmpty() || !line.first() || marker.equals("-")) {
            return line.text();
        }
        return "- " + (BULLETS.contains(marker) ? line.text().substring(2) : line.text());
    }
}

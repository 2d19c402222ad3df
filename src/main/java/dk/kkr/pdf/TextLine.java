package dk.kkr.pdf;

import java.util.List;

/**
 * A line of text as it is read: one row of a page, a cell's, or a table row with all its cells.
 *
 * @param first the row of which it begins, for where it stands and how large it is
 * @param last the row with which it ends
 * @param parts what tabs part; each a row or what several rows make
 * @param afterGap whether a gap before it is certain: another column
 */
record TextLine(Row first, Row last, List<String> parts, boolean afterGap) {
    TextLine {
        parts = List.copyOf(parts);
    }

    static TextLine of(Row row, String text, boolean afterGap) {
        return new TextLine(row, row, List.of(text), afterGap);
    }

    /** Whether a character is one of it. */
    boolean has(float x, float y) {
        boolean over = parts.size() > 1 || x >= first.left() && x <= first.right();
        return first.y() <= y && y <= last.y() && over;
    }

    /** The same with another text in one part. */
    TextLine withText(String text) {
        return new TextLine(first, last, List.of(text), afterGap);
    }

    String text() {
        return String.join("\t", parts);
    }
}

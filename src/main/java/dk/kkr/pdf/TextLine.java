package dk.kkr.pdf;

import java.util.List;

/**
 * A line of text as it is read: one row of a page, a cell's, or a table row with all its cells.
 *
 * @param pieces the rows, or parts of rows, of which it is made; at least one
 * @param parts what tabs part
 * @param afterGap whether a gap before it is certain: another column
 */
record TextLine(List<Row> pieces, List<String> parts, boolean afterGap) {
    TextLine {
        pieces = List.copyOf(pieces);
        parts = List.copyOf(parts);
    }

    static TextLine of(Row row, String text, boolean afterGap) {
        return new TextLine(List.of(row), List.of(text), afterGap);
    }

    /** The topmost of the pieces. */
    Row first() {
        Row first = pieces.get(0);
        for (Row piece : pieces) {
            first = piece.y() < first.y() ? piece : first;
        }
        return first;
    }

    /** The lowest of the pieces. */
    Row last() {
        Row last = pieces.get(0);
        for (Row piece : pieces) {
            last = piece.y() > last.y() ? piece : last;
        }
        return last;
    }

    /** Whether a character is one of it. */
    boolean has(float x, float y) {
        for (Row piece : pieces) {
            if (piece.y() == y && x >= piece.left() && x <= piece.right()) {
                return true;
            }
        }
        return false;
    }

    /** The same with another text in one part. */
    TextLine withText(String text) {
        return new TextLine(pieces, List.of(text), afterGap);
    }

    String text() {
        return String.join("\t", parts);
    }
}

package dk.kkr.page;

import java.util.Set;

/**
 * Furniture that the source itself tells of: a tagged PDF's artifacts, text along a margin. Fails on a PDF that calls
 * text of the document an artifact, which is believed unless it says so of a third of all lines.
 */
final class ToldFurniture {
    /** A document has more text than that for each line at its pages' edges. */
    private static final int LINES_FOR_EACH = 3;

    private ToldFurniture() {}

    /** @param numbers of the dump's lines, from 1 */
    static void mark(Labelling lines, Set<Integer> numbers) {
        if (numbers.size() * LINES_FOR_EACH > lines.size()) {
            return;
        }
        for (int i = 0; i < lines.size() && !numbers.isEmpty(); i++) {
            if (lines.isBody(i) && numbers.contains(lines.get(i).number())) {
                lines.markFurniture(i);
            }
        }
    }
}

package dk.kkr.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far the lines of a paragraph are apart, in sizes of their font: the distance that most neighbours have. What is
 * farther apart has a gap between. Fails on a document of which most lines are paragraphs of their own.
 */
final class Leading {
    /** In sizes of the font, more than the usual distance. */
    private static final float GAP = 0.22f;

    /** Of the usual distance. */
    private static final float OVERLAP = 0.8f;

    /** Distances are counted in tenths. */
    private static final int STEPS = 20;

    /** No paragraph is set so wide. */
    private static final float WIDEST = 2.2f;

    private static final float CLOSEST = 0.9f;

    /** In rows, where columns stand beside each other. */
    private static final int FARTHEST = 6;

    private final float usual;

    private Leading(float usual) {
        this.usual = usual;
    }

    /** @param pages the rows of each page, from top to bottom */
    static Leading of(List<List<Row>> pages) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (List<Row> rows : pages) {
            for (int i = 0; i < rows.size(); i++) {
                int below = below(rows, i);
                float distance = below < 0 ? WIDEST : distance(rows.get(i), rows.get(below));
                if (distance > CLOSEST && distance < WIDEST) {
                    counts.merge(Math.round(distance * STEPS), 1, Integer::sum);
                }
            }
        }
        int best = Math.round(1.2f * STEPS);
        int most = 0;
        for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > most || entry.getValue() == most && entry.getKey() < best) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return new Leading((float) best / STEPS);
    }

    /** The index of the next row that has something below a row; -1 where none is near. */
    private static int below(List<Row> rows, int index) {
        Row row = rows.get(index);
        for (int i = index + 1; i < Math.min(rows.size(), index + FARTHEST); i++) {
            if (row.isOver(rows.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static float distance(Row above, Row below) {
        return (below.y() - above.y()) / Math.max(1f, Math.max(above.size(), below.size()));
    }

    /** Whether a row follows another as in one paragraph, neither farther nor closer. */
    boolean isUsual(Row above, Row below) {
        return Math.abs(distance(above, below) - usual) < GAP;
    }

    /** Whether two rows are closer than lines of one paragraph: cells of one row, each centred in its own way. */
    boolean overlap(Row above, Row below) {
        float distance = distance(above, below);
        // Below zero is the top of another column.
        return distance >= 0 && distance < Math.min(OVERLAP * usual, CLOSEST);
    }

    /** Whether there is more between two rows of a page than between lines of one paragraph. */
    boolean isGap(Row above, Row below) {
        float distance = distance(above, below);
        return distance > usual + GAP || distance < 0;
    }
}

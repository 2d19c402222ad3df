package dk.kkr.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts columns of running text one after the other, before their rows are looked at for cells: where a gutter stays
 * free over several rows, and on both sides most rows fill their column with words. Not where the gaps on both sides
 * stand at the same heights: that is a table. Fails on a table of two columns without gaps whose cells are full of
 * text.
 */
final class TextColumns {
    /** In points. */
    private static final float GUTTER = 6;

    private static final float ALIGNED = 2.5f;

    /** On each side. */
    private static final int LEAST_ROWS = 4;

    /** Of the text's width, where a second column begins. */
    private static final float FIRST = 0.25f;

    private static final float LAST = 0.75f;

    /** Of a column's width. */
    private static final float FULL = 0.7f;

    /** Of a column's rows. */
    private static final float MOST = 0.6f;

    private static final int LEAST_CHARACTERS = 20;

    private final List<Row> rows;
    private final Leading leading;

    private TextColumns(List<Row> rows, Leading leading) {
        this.rows = rows;
        this.leading = leading;
    }

    /** The rows of a page in the order in which they are read. */
    static List<Row> inOrder(List<Row> rows, Leading leading) {
        TextColumns page = new TextColumns(rows, leading);
        float begin = page.begin();
        return begin > 0 ? page.parted(begin) : rows;
    }

    /** Where most rows, or parts of rows, begin that do not begin at the left; 0 where few do at one place. */
    private float begin() {
        float left = Float.MAX_VALUE;
        float right = 0;
        for (Row row : rows) {
            left = Math.min(left, row.left());
            right = Math.max(right, row.right());
        }
        float from = left + FIRST * (right - left);
        float to = left + LAST * (right - left);
        int[] counts = new int[(int) Math.max(0, right) + 2];
        for (Row row : rows) {
            count(row.left(), from, to, counts);
            for (int i = 1; i < row.length(); i++) {
                if (row.gaps().before(i) >= GUTTER) {
                    count(row.x(i), from, to, counts);
                }
            }
        }
        int best = 0;
        for (int at = 1; at + 1 < counts.length; at++) {
            best = around(counts, at) > around(counts, best) ? at : best;
        }
        return around(counts, best) > LEAST_ROWS ? best : 0;
    }

    private static int around(int[] counts, int at) {
        return at == 0 ? 0 : counts[at - 1] + counts[at] + counts[at + 1];
    }

    private static void count(float place, float from, float to, int[] counts) {
        if (place >= from && place <= to) {
            counts[Math.round(place)]++;
        }
    }

    private List<Row> parted(float begin) {
        List<Row> ordered = new ArrayList<>();
        int at = 0;
        while (at < rows.size()) {
            int end = at;
            while (end < rows.size() && isClear(rows.get(end), begin)) {
                end++;
            }
            if (end > at) {
                new Window(begin, at, end).addTo(ordered);
                at = end;
            } else {
                ordered.add(rows.get(at));
                at++;
            }
        }
        return ordered;
    }

    private static boolean isClear(Row row, float begin) {
        for (Glyph glyph : row.glyphs()) {
            if (!glyph.isBlank() && glyph.x() < begin - ALIGNED && glyph.end() > begin - GUTTER) {
                return false;
            }
        }
        return true;
    }

    /** Rows through which a gutter goes. */
    private final class Window {
        private final float begin;
        private final int from;
        private final int to;
        private final List<Row> left = new ArrayList<>();
        private final List<Row> right = new ArrayList<>();
        private int first;
        private int last;

        Window(float begin, int from, int to) {
            this.begin = begin;
            this.from = from;
            this.to = to;
        }

        void addTo(List<Row> ordered) {
            bound();
            for (int i = first; i < last; i++) {
                part(rows.get(i));
            }
            if (isFull(left) && isFull(right) && !isTable()) {
                ordered.addAll(rows.subList(from, first));
                ordered.addAll(left);
                ordered.addAll(right);
                ordered.addAll(rows.subList(last, to));
            } else {
                ordered.addAll(rows.subList(from, to));
            }
        }

        /** From the first row with something on the right to the last, and what goes on below it on the left. */
        private void bound() {
            first = to;
            last = from;
            for (int i = from; i < to; i++) {
                if (rows.get(i).right() > begin) {
                    first = Math.min(first, i);
                    last = i + 1;
                }
            }
            while (first > from && first < to && leading.overlap(rows.get(first - 1), rows.get(first))) {
                first--;
            }
            while (last > from && last < to && !leading.isGap(rows.get(last - 1), rows.get(last))) {
                last++;
            }
        }

        private void part(Row row) {
            int at = 0;
            while (at < row.length() && row.x(at) < begin - ALIGNED) {
                at++;
            }
            if (at == 0 || at == row.length()) {
                (at == 0 ? right : left).add(row);
            } else {
                left.add(row.part(0, at));
                right.add(row.part(at, row.length()));
            }
        }

        private float rightOf(List<Row> column) {
            float edge = 0;
            for (Row row : column) {
                edge = Math.max(edge, row.right());
            }
            return edge;
        }

        private boolean isFull(List<Row> column) {
            float edge = rightOf(column);
            float margin = Float.MAX_VALUE;
            int characters = 0;
            for (Row row : column) {
                margin = Math.min(margin, row.left());
                characters += row.length();
            }
            int full = 0;
            for (Row row : column) {
                full += row.right() - row.left() >= FULL * (edge - margin) ? 1 : 0;
            }
            return column.size() >= LEAST_ROWS
                    && full >= MOST * column.size()
                    && characters >= LEAST_CHARACTERS * column.size();
        }

        /** Whether each gap on the left has one on the right at its height. */
        private boolean isTable() {
            List<Float> gaps = gapsOf(left);
            List<Float> others = gapsOf(right);
            for (float gap : gaps) {
                boolean both = false;
                for (float other : others) {
                    both |= Math.abs(gap - other) < ALIGNED;
                }
                if (!both) {
                    return false;
                }
            }
            return !gaps.isEmpty() && gaps.size() == others.size();
        }

        private List<Float> gapsOf(List<Row> column) {
            List<Float> gaps = new ArrayList<>();
            for (int i = 1; i < column.size(); i++) {
                if (leading.isGap(column.get(i - 1), column.get(i))) {
                    gaps.add(column.get(i).y());
                }
            }
            return gaps;
        }
    }
}

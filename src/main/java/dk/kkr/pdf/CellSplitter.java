package dk.kkr.pdf;

import dk.kkr.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts rows where a gap is none of a text's blanks: one of two sizes of the font always, a narrower one, wider than
 * the row's blanks or without one where the page draws them, where the row above or below has a part that begins at the
 * same place. Not after a list's marker or an item's number, nor in a title whose letters are spaced. Fails on
 * justified text with so wide blanks that stand exactly below each other.
 */
final class CellSplitter {
    /** In sizes of the font. */
    private static final float WIDE = 2f;

    private static final float NARROW = 0.5f;

    /** Than the narrowest blank of the row: those of a justified line are all alike. */
    private static final float WIDER = 1.6f;

    /** In points: no two cells of a column begin so far from each other. */
    private static final float ALIGNED = 2.5f;

    /** Text has a blank for every six letters, a page of numbers and names fewer. */
    private static final int LEAST_BLANKS = 20;

    /** In rows: where the cells beside it are wrapped, a column's next one is not in the next row. */
    private static final int FARTHEST = 4;

    private static final int LONGEST_MARKER = 6;

    /** In a cell behind another they mean that there is nothing. */
    private static final String NO_VALUE = "-–—";

    /** Of a row. No table has more; what has is no table. */
    private static final int MOST_CELLS = 60;

    private final List<Row> rows;
    private final Leading leading;
    private final boolean drawsBlanks;
    private final List<List<Integer>> breaks = new ArrayList<>();

    private CellSplitter(List<Row> rows, Leading leading) {
        this.rows = rows;
        this.leading = leading;
        this.drawsBlanks = drawBlanks(rows);
        for (Row row : rows) {
            breaks.add(mayBreak(row));
        }
    }

    /** The cells of each row; one where it is no table's. */
    static List<List<Row>> split(List<Row> rows, Leading leading) {
        CellSplitter splitter = new CellSplitter(rows, leading);
        List<List<Row>> all = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            all.add(splitter.cellsOf(i));
        }
        return all;
    }

    private List<Row> cellsOf(int index) {
        Row row = rows.get(index);
        List<Row> cells = new ArrayList<>();
        int from = 0;
        for (int at : breaks.get(index)) {
            if (isBreak(index, at)) {
                cells.add(row.part(from, at));
                from = at;
            }
        }
        cells.add(row.part(from, row.length()));
        return cells;
    }

    private boolean isBreak(int index, int at) {
        Row row = rows.get(index);
        float begin = row.x(at);
        boolean undrawn = drawsBlanks && !row.gaps().isBlank(at - 1);
        if (beginsNear(index, begin, undrawn ? FARTHEST : 1)) {
            return !undrawn || !isStretched(index, at) || alignedIn(index) > 1;
        }
        return row.gaps().before(at) >= WIDE * row.size() && (undrawn || !isStretched(index, at));
    }

    /** Whether the neighbours in the same paragraph, one at least, have text above and below the gap. */
    private boolean isStretched(int index, int at) {
        Row row = rows.get(index);
        // Right before the cell: columns have room there even where the cell before it is short.
        float place = row.x(at) - Math.min(row.gaps().before(at), row.size()) / 2;
        boolean above = index > 0 && !leading.isGap(rows.get(index - 1), rows.get(index));
        boolean below = index + 1 < rows.size() && !leading.isGap(rows.get(index), rows.get(index + 1));
        return (above || below)
                && (!above || runsThrough(index - 1, place))
                && (!below || runsThrough(index + 1, place));
    }

    private boolean runsThrough(int index, float place) {
        Row row = rows.get(index);
        if (place < row.left() || place > row.right()) {
            return false;
        }
        for (int at : breaks.get(index)) {
            float begin = row.x(at);
            if (place < begin && place > begin - row.gaps().before(at)) {
                return false;
            }
        }
        return true;
    }

    /** How many parts of a row begin where one of a row near it does: chance makes no two. */
    private int alignedIn(int index) {
        int aligned = 0;
        for (int at : breaks.get(index)) {
            aligned += beginsNear(index, rows.get(index).x(at), FARTHEST) ? 1 : 0;
        }
        return aligned;
    }

    private boolean beginsNear(int index, float place, int farthest) {
        for (int away = 1; away <= farthest; away++) {
            if (begins(index - away, place) || begins(index + away, place)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a part of a row begins at a place; not the row itself at the page's margin. */
    private boolean begins(int index, float place) {
        if (index < 0 || index >= rows.size()) {
            return false;
        }
        Row row = rows.get(index);
        for (int at : breaks.get(index)) {
            if (Math.abs(row.x(at) - place) < ALIGNED) {
                return true;
            }
        }
        return Math.abs(row.left() - place) < ALIGNED;
    }

    /** Whether a page's words have blanks between them, not only gaps: then a gap without one is something else. */
    private static boolean drawBlanks(List<Row> rows) {
        int blanks = 0;
        int all = 0;
        for (Row row : rows) {
            blanks += row.gaps().blanks();
            all += row.length();
        }
        return blanks * LEAST_BLANKS > all;
    }

    /** The indices of glyphs before which a gap is wider than a blank. */
    private List<Integer> mayBreak(Row row) {
        List<Integer> breaks = new ArrayList<>();
        Gaps gaps = row.gaps();
        int begin = 0;
        float undrawn = gaps.spacing() + RowText.BLANK * row.size();
        float widest = Math.max(NARROW * row.size(), WIDER * narrowestBlank(row));
        for (int i = 1; i < row.length(); i++) {
            float least = drawsBlanks && !gaps.isBlank(i - 1) ? undrawn : widest;
            if (gaps.before(i) >= least && !isMarker(row.glyphs(), begin, i)) {
                breaks.add(i);
                begin = i;
            }
        }
        return breaks.isEmpty() || breaks.size() > MOST_CELLS || isSpaced(row) ? List.of() : breaks;
    }

    /** Between two words; 0 where there are not three. */
    private static float narrowestBlank(Row row) {
        float narrowest = Float.MAX_VALUE;
        int blanks = 0;
        for (int i = 1; i < row.length(); i++) {
            float gap = row.gaps().before(i);
            if (gap > RowText.BLANK * row.size()) {
                narrowest = Math.min(narrowest, gap);
                blanks++;
            }
        }
        return blanks > 1 && narrowest < WIDE * row.size() ? narrowest : 0;
    }

    /** {@code K K R S J Æ L L A N D}: most letters stand alone. */
    private static boolean isSpaced(Row row) {
        List<String> words = Words.of(row.text());
        int single = 0;
        for (String word : words) {
            single += word.length() == 1 && Character.isLetter(word.charAt(0)) ? 1 : 0;
        }
        return single > 2 && single * 3 > words.size() * 2;
    }

    /**
     * {@code –}, {@code ./.}, {@code 2.1}, {@code a)}, {@code iv.}: before a gap that belongs to it. Not {@code Nr.}
     */
    private static boolean isMarker(List<Glyph> glyphs, int from, int to) {
        String text = RowText.of(glyphs.subList(from, to));
        if (text.isEmpty() || text.length() > LONGEST_MARKER) {
            return false;
        }
        if (from > 0 && NO_VALUE.indexOf(text.charAt(0)) >= 0) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        boolean ends = last == '.' || last == ')';
        String body = ends ? text.substring(0, text.length() - 1) : text;
        if (body.equals("o") || !Numbering.isIn(text)) {
            return true;
        }
        boolean dotted = body.indexOf('.') > 0;
        return (ends || dotted) && (Numbering.isNumber(body) || ends && Numbering.isLetterOrRoman(body));
    }
}

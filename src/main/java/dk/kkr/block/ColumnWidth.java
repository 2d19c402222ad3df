package dk.kkr.block;

import dk.kkr.outline.OutlineLine;
import dk.kkr.page.Gap;
import java.util.Arrays;
import java.util.List;

/**
 * The width of the column that text was broken to, and what follows from it: a line that had room for the next line's
 * first word was not broken by the typesetter but ended by the writer.
 *
 * <p>The column is where most lines end: ragged-right lines fall short of it by less than a word. pdftotext's default
 * mode joins hyphenated lines, so that some are far wider; of those nothing can be said.
 *
 * <p>A document would break it that mixes columns of different widths, or fonts of different sizes, in running text.
 */
final class ColumnWidth {
    /** Estimated widths are off by less than this, in percent of the column. */
    private static final int TOLERANCE = 4;

    /** The share of the column, in percent, that the hanging indent of a list entry takes. */
    private static final int LIST_INDENT = 5;

    /** By so much, in percent of the column, a ragged-right line falls short of it at most. */
    private static final int RAGGEDNESS = 14;

    /** So many broken lines show where the column ends. */
    private static final int ENOUGH_LINES = 8;

    private final int width;

    private ColumnWidth(int width) {
        this.width = width;
    }

    /**
     * The column of the given lines: the width below which, by no more than the raggedness, most of those end that the
     * typesetter broke. Those that a lower-case letter continues were. In a dump without many of them every line
     * counts, and the column is as wide as the widest.
     */
    static ColumnWidth of(List<MeasuredLine> lines) {
        int[] broken = new int[lines.size()];
        int count = 0;
        int widest = 0;
        for (int i = 0; i < lines.size(); i++) {
            MeasuredLine line = lines.get(i);
            widest = Math.max(widest, line.width());
            if (i > 0 && line.gap() == Gap.NONE && line.beginsInLowerCase()) {
                broken[count] = lines.get(i - 1).width();
                count++;
            }
        }
        if (count < ENOUGH_LINES) {
            return new ColumnWidth(widest);
        }
        Arrays.sort(broken, 0, count);
        return new ColumnWidth(densest(broken, count));
    }

    private static int densest(int[] widths, int count) {
        int best = 0;
        int most = 0;
        int from = 0;
        for (int to = 0; to < count; to++) {
            while (widths[from] * 100L < (long) widths[to] * (100 - RAGGEDNESS)) {
                from++;
            }
            if (to - from >= most) {
                most = to - from;
                best = widths[to];
            }
        }
        return best;
    }

    /** Whether the line is wider than the column, so that it must be several lines that an extractor joined. */
    boolean isJoined(MeasuredLine line) {
        return line.width() * 100L > (long) width * (100 + TOLERANCE);
    }

    /** Whether the line takes less than half of the column. */
    boolean isShort(OutlineLine line) {
        return widthOf(line) * 2 < width;
    }

    /** Whether {@code line}'s first word would have fitted behind {@code previous}. */
    boolean hadRoom(MeasuredLine previous, MeasuredLine line, boolean inListEntry) {
        int percent = 100 - TOLERANCE - (inListEntry && previous.line().span().indent() == 0 ? LIST_INDENT : 0);
        long room = (long) width * percent - (previous.width() + GlyphWidth.BLANK) * 100L;
        return room > 0 && firstWordOf(line.text()) * 100L < room;
    }

    private static int firstWordOf(String text) {
        int blank = text.indexOf(' ');
        return GlyphWidth.of(text, 0, blank < 0 ? text.length() : blank);
    }

    static int widthOf(OutlineLine line) {
        return GlyphWidth.of(line.span().text()) + line.span().indent() * GlyphWidth.BLANK;
    }
}

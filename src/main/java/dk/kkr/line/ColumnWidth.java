package dk.kkr.line;

/**
 * The width of the column that text was broken to, and what follows from it: a line that had room for the next line's
 * first word was not broken by the typesetter but ended by the writer.
 *
 * <p>The column is what most {@link BrokenLines} agree on. pdftotext's default mode joins hyphenated lines, so that
 * some are far wider; nothing is known about those.
 *
 * <p>Fails on a document that mixes columns of different widths, or fonts of different sizes, in running text.
 */
public final class ColumnWidth {
    /** Estimated widths are off by less than this, in percent of the column. */
    private static final int TOLERANCE = 4;

    /** The same where nearly all of many broken lines agree: then the estimated widths of letters are right. */
    private static final int SMALL_TOLERANCE = 2;

    private static final int MANY_LINES = 50;
    private static final int NEARLY_ALL_PERCENT = 90;

    /** The share of the column, in percent, that the hanging indent of a list entry takes. */
    private static final int LIST_INDENT = 5;

    /** So many broken lines prove where the column ends. */
    private static final int ENOUGH_LINES = 8;

    /** Text is hardly set narrower, in characters: where no line is as wide, none is full. */
    private static final int NARROWEST = 60;

    private final LineMeasure measure;
    private final int width;
    private final boolean sure;
    private final int tolerance;
    private final boolean fitsPage;

    private ColumnWidth(LineMeasure measure, int width, BrokenLines broken, boolean fitsPage) {
        this.measure = measure;
        this.width = width;
        this.sure = broken.agreeing() >= ENOUGH_LINES;
        this.tolerance = areAlike(broken) ? SMALL_TOLERANCE : TOLERANCE;
        this.fitsPage = fitsPage;
    }

    private static boolean areAlike(BrokenLines broken) {
        return broken.count() >= MANY_LINES && broken.agreeing() * 100 >= broken.count() * NEARLY_ALL_PERCENT;
    }

    /** The column of the given lines, in the measure on which more of the broken lines agree. */
    public static ColumnWidth of(Lines lines) {
        int[] continuations = BrokenLines.continuationsIn(lines);
        ColumnWidth column = of(lines, continuations);
        return column.width < NARROWEST * LineMeasure.CHARACTER
                ? of(lines, BrokenLines.distinct(lines, continuations))
                : column;
    }

    private static ColumnWidth of(Lines lines, int[] continuations) {
        BrokenLines glyphs = BrokenLines.of(lines, continuations, LineMeasure.GLYPHS);
        BrokenLines characters = BrokenLines.of(lines, continuations, LineMeasure.CHARACTERS);
        return characters.agreeing() > glyphs.agreeing()
                ? of(lines, LineMeasure.CHARACTERS, characters)
                : of(lines, LineMeasure.GLYPHS, glyphs);
    }

    /**
     * As wide as the widest line that fits what the broken ones agree on, or, where those are few and not more than the
     * wider lines, as the widest of all.
     */
    private static ColumnWidth of(Lines lines, LineMeasure measure, BrokenLines broken) {
        boolean fitsPage = true;
        int width = broken.narrowest();
        int widest = NARROWEST * LineMeasure.CHARACTER;
        int wider = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int each = measure.of(line);
            fitsPage &= !line.isWiderThanPage();
            widest = Math.max(widest, each);
            wider += each >= broken.widest() ? 1 : 0;
            width = each < broken.widest() ? Math.max(width, each) : width;
        }
        boolean shown = broken.agreeing() >= ENOUGH_LINES || broken.agreeing() > wider;
        return new ColumnWidth(measure, shown ? width : widest, broken, fitsPage);
    }

    /** Whether enough broken lines prove the column. */
    public boolean isSure() {
        return sure;
    }

    /** Whether no line is longer than a page allows, so that the lines may be broken. */
    public boolean fitsPage() {
        return fitsPage;
    }

    /** Whether the line is wider than the column, so that it must be several lines that an extractor joined. */
    public boolean isJoined(Line line) {
        return measure.of(line) * 100L > (long) width * (100 + TOLERANCE);
    }

    /** Whether the line's words take less than half of the column. */
    public boolean isShort(Line line) {
        return measure.ofWords(line) * 2 < width;
    }

    /** Whether {@code line}'s first word would have fitted after {@code previous}. */
    public boolean hadRoom(Line previous, Line line, boolean inListEntry) {
        int hanging = previous.indent() == 0 ? LIST_INDENT : 0;
        int percent = 100 - (inListEntry ? TOLERANCE + hanging : tolerance);
        return measure.withFirstWordOf(previous, line.text()) * 100L < (long) width * percent;
    }
}

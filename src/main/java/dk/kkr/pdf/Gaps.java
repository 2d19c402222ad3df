package dk.kkr.pdf;

import java.util.Arrays;

/** The gaps between the characters of a row, measured once: a dozen rules ask for them. */
final class Gaps {
    /** In sizes of the font, between letters of a word. */
    private static final float SPACED = 0.05f;

    /** Gaps that say how letters are spaced. */
    private static final int LEAST = 6;

    /** Before each character; not a number at a blank. */
    private final float[] before;

    private final boolean[] blank;
    private final int blanks;
    private final float spacing;

    /** @param glyphs from left to right; not changed from now on */
    Gaps(Glyph[] glyphs) {
        this.before = new float[glyphs.length];
        this.blank = new boolean[glyphs.length];
        int count = 0;
        int close = 0;
        int wide = 0;
        Glyph last = null;
        for (int i = 0; i < glyphs.length; i++) {
            Glyph glyph = glyphs[i];
            blank[i] = glyph.isBlank();
            if (blank[i]) {
                before[i] = Float.NaN;
                count++;
                continue;
            }
            before[i] = last == null ? 0 : glyph.x() - last.end();
            if (i > 0 && !blank[i - 1]) {
                close++;
                wide += before[i] > SPACED * glyph.size() ? 1 : 0;
            }
            last = glyph;
        }
        this.blanks = count;
        // Of most rows the answer is here, without putting the gaps into order.
        boolean spaced = hasBlankBehindFirst() && close >= LEAST && wide * 2 > close;
        this.spacing = spaced ? median(close) : 0;
    }

    private boolean hasBlankBehindFirst() {
        return blanks > 1 || blanks == 1 && !isBlank(0);
    }

    private float median(int close) {
        float[] gaps = new float[close];
        int count = 0;
        for (int i = 1; i < before.length; i++) {
            if (!isBlank(i) && !isBlank(i - 1)) {
                gaps[count++] = before[i];
            }
        }
        Arrays.sort(gaps);
        return gaps[close / 2];
    }

    /** How many characters are blanks. */
    int blanks() {
        return blanks;
    }

    boolean isBlank(int index) {
        return blank[index];
    }

    /**
     * From the end of the last character before an index that is no blank to the one there; 0 for the first. Not a
     * number at a blank, so that it is never wide enough.
     */
    float before(int index) {
        return before[index];
    }

    /** The gap that most letters have before them, where they are spaced and blanks drawn; else 0. */
    float spacing() {
        return spacing;
    }
}

package dk.kkr.pdf;

import java.util.List;

/** A row's characters as text: with the blanks that are only gaps. */
final class RowText {
    /** In sizes of the font: a gap so wide parts words. Letters of a word stand closer even in justified text. */
    static final float BLANK = 0.17f;

    /** More blanks than the parts of a letter-spaced word have between them. */
    private static final int MOST_BLANKS = 3;

    private RowText() {}

    static String of(List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        float end = Float.NaN;
        int blanks = 0;
        for (Glyph glyph : glyphs) {
            if (glyph.isBlank()) {
                blanks++;
                if (blanks <= MOST_BLANKS) {
                    text.append(' ');
                }
                continue;
            }
            boolean gap = blanks == 0 && glyph.x() - end > BLANK * glyph.size();
            text.append(gap ? " " : "").append(glyph.text());
            blanks = 0;
            end = glyph.end();
        }
        return text.toString().strip();
    }
}

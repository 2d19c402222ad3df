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
        Glyph[] all = glyphs.toArray(new Glyph[0]);
        return of(all, new Gaps(all));
    }

    static String of(Glyph[] glyphs, Gaps gaps) {
        StringBuilder text = new StringBuilder(glyphs.length + MOST_BLANKS);
        int blanks = 0;
        for (int i = 0; i < glyphs.length; i++) {
            if (gaps.isBlank(i)) {
                blanks++;
                if (blanks <= MOST_BLANKS) {
                    text.append(' ');
                }
                continue;
            }
            if (blanks == 0 && gaps.before(i) > gaps.spacing() + BLANK * glyphs[i].size()) {
                text.append(' ');
            }
            text.append(glyphs[i].text());
            blanks = 0;
        }
        return text.toString().strip();
    }
}

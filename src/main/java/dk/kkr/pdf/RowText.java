package dk.kkr.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A row's characters as text: with the blanks that are only gaps. */
final class RowText {
    /** In sizes of the font: a gap so wide parts words. Letters of a word stand closer even in justified text. */
    static final float BLANK = 0.17f;

    /** More blanks than the parts of a letter-spaced word have between them. */
    private static final int MOST_BLANKS = 3;

    /** In sizes of the font, between letters of a word. */
    private static final float SPACED = 0.05f;

    /** Gaps that say how letters are spaced. */
    private static final int LEAST = 6;

    private RowText() {}

    static String of(List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        float spacing = spacingOf(glyphs);
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
            boolean gap = blanks == 0 && glyph.x() - end > spacing + BLANK * glyph.size();
            text.append(gap ? " " : "").append(glyph.text());
            blanks = 0;
            end = glyph.end();
        }
        return text.toString().strip();
    }

    /**
     * The gap that most letters of a row have before them, where its letters are spaced and its blanks drawn; else 0.
     */
    static float spacingOf(List<Glyph> glyphs) {
        int gaps = 0;
        int wide = 0;
        boolean blanks = false;
        for (int i = 1; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            Glyph before = glyphs.get(i - 1);
            blanks |= glyph.isBlank();
            if (!glyph.isBlank() && !before.isBlank()) {
                gaps++;
                wide += glyph.x() - before.end() > SPACED * glyph.size() ? 1 : 0;
            }
        }
        // Of most rows the answer is here, without putting the gaps into order.
        return blanks && gaps >= LEAST && wide * 2 > gaps ? medianGap(glyphs) : 0;
    }

    private static float medianGap(List<Glyph> glyphs) {
        List<Float> gaps = new ArrayList<>();
        for (int i = 1; i < glyphs.size(); i++) {
            if (!glyphs.get(i).isBlank() && !glyphs.get(i - 1).isBlank()) {
                gaps.add(glyphs.get(i).x() - glyphs.get(i - 1).end());
            }
        }
        Collections.sort(gaps);
        return gaps.get(gaps.size() / 2);
    }
}

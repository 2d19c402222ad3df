package dk.kkr.pdf;

import java.io.IOException;

/** Draws what one operator shows. */
interface GlyphPen {
    /**
     * Draws a string, of which these are the bytes.
     *
     * @throws IOException if the font is damaged
     */
    void draw(byte[] bytes, int begin, int end) throws IOException;

    /**
     * Goes back, or on, without drawing.
     *
     * @param back in thousandths of the font's size
     */
    void move(float back);

    /** What is drawn next follows. */
    void end();

    /** One for a font. */
    static GlyphPen of(FontLetters letters, TextState state, Target target) {
        return letters.font().isVertical()
                ? new VerticalPen(letters, state, target)
                : new LevelPen(letters, state, target);
    }

    /**
     * Where it draws to.
     *
     * @param operator the number of the operator
     * @param artifact whether that is no text of the document
     */
    record Target(DrawnGlyphs drawn, Limits limits, int operator, boolean artifact) {
        /** How letters look there, so large. */
        DrawnGlyphs.Look look(FontLetters letters, float size) {
            return new DrawnGlyphs.Look(letters.isBold(), Math.abs(size), operator, artifact);
        }

        void count() {
            limits.countCharacter(drawn.count());
        }
    }
}

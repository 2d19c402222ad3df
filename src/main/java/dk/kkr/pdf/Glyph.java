package dk.kkr.pdf;

/**
 * A character as a page shows it, in points from the page's top left corner.
 *
 * @param text one character, several for a ligature
 * @param x where it begins
 * @param end where the next one would begin
 * @param y of the baseline
 * @param size of the font
 * @param operator the number of the operator that drew it, counted over the page
 * @param bold whether its font is
 * @param artifact whether the PDF says that it is no text of the document: a header, a page number
 */
record Glyph(String text, float x, float end, float y, float size, int operator, boolean bold, boolean artifact) {
    boolean isBlank() {
        return text.length() == 1 ? isBlank(text.charAt(0)) : text.isBlank();
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00a0' || c > '~' && Character.isWhitespace(c);
    }

    boolean isDigit() {
        return text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9';
    }

    /** The same with another text. */
    Glyph withText(String other) {
        return new Glyph(other, x, end, y, size, operator, bold, artifact);
    }
}

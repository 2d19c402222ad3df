package dk.kkr.pdf;

import java.util.List;

/**
 * What stands on one line of a page, from left to right, over all its columns.
 *
 * @param glyphs at least one; sorted from left to right, without blanks at either end
 * @param y of the baseline that most of them have
 * @param size of the font that most of them have
 * @param endsInBlank whether a blank follows the last of them: no typesetter leaves one there, somebody typed it
 */
record Row(List<Glyph> glyphs, float y, float size, boolean endsInBlank) {
    Row {
        glyphs = List.copyOf(glyphs);
    }

    float left() {
        return glyphs.get(0).x();
    }

    float right() {
        return glyphs.get(glyphs.size() - 1).end();
    }

    /** From the end of the last character before an index that is no blank to the one there; 0 for the first. */
    float gapBefore(int index) {
        int before = index - 1;
        while (before >= 0 && glyphs.get(before).isBlank()) {
            before--;
        }
        return before < 0 ? 0 : glyphs.get(index).x() - glyphs.get(before).end();
    }

    /** Whether it has something above or below another. */
    boolean isOver(Row other) {
        return isOver(other.left(), other.right());
    }

    /** Whether it has something between two places. */
    boolean isOver(float from, float to) {
        return left() < to && right() > from;
    }

    /** The part of it from one glyph to another. */
    Row part(int from, int to) {
        return new Row(
                Blanks.trimmed(glyphs.subList(from, to)),
                y,
                size,
                to < glyphs.size() ? glyphs.get(to - 1).isBlank() : endsInBlank);
    }

    /** The same with other characters. */
    Row with(List<Glyph> others) {
        return new Row(others, y, size, endsInBlank);
    }

    /** Whether the PDF says of all of it that it is no text of the document. */
    boolean isArtifact() {
        for (Glyph glyph : glyphs) {
            if (!glyph.artifact() && !glyph.isBlank()) {
                return false;
            }
        }
        return true;
    }
}

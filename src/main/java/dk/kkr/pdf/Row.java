package dk.kkr.pdf;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** What stands on one line of a page, from left to right, over all its columns. */
final class Row {
    private final Glyph[] all;
    private final List<Glyph> glyphs;
    private final Gaps gaps;
    private final float y;
    private final float size;
    private final boolean endsInBlank;

    /**
     * A row.
     *
     * @param glyphs at least one; sorted from left to right, without blanks at either end
     * @param y of the baseline that most of them have
     * @param size of the font that most of them have
     * @param endsInBlank whether a blank follows the last of them: no typesetter leaves one there, somebody typed it
     */
    Row(List<Glyph> glyphs, float y, float size, boolean endsInBlank) {
        this.all = glyphs.toArray(new Glyph[0]);
        this.glyphs = Collections.unmodifiableList(Arrays.asList(all));
        this.gaps = new Gaps(all);
        this.y = y;
        this.size = size;
        this.endsInBlank = endsInBlank;
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    Gaps gaps() {
        return gaps;
    }

    float y() {
        return y;
    }

    float size() {
        return size;
    }

    boolean endsInBlank() {
        return endsInBlank;
    }

    /** How many characters it has. */
    int length() {
        return all.length;
    }

    float left() {
        return all[0].x();
    }

    float right() {
        return all[all.length - 1].end();
    }

    /** Where one of its characters begins. */
    float x(int index) {
        return all[index].x();
    }

    String text() {
        return RowText.of(all, gaps);
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
        if (from == 0 && to == all.length) {
            return this;
        }
        return new Row(
                Blanks.trimmed(glyphs.subList(from, to)),
                y,
                size,
                to < all.length ? gaps.isBlank(to - 1) : endsInBlank);
    }

    /** The same with other characters. */
    Row with(List<Glyph> others) {
        return new Row(others, y, size, endsInBlank);
    }

    /** Whether the PDF says of all of it that it is no text of the document. */
    boolean isArtifact() {
        for (int i = 0; i < all.length; i++) {
            if (!all[i].artifact() && !gaps.isBlank(i)) {
                return false;
            }
        }
        return true;
    }
}

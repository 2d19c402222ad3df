package dk.kkr.pdf;

import java.util.List;

/**
 * The characters of a page in the order in which it draws them.
 *
 * @param level those that are read from left to right
 * @param turned all others, text along a margin: for each direction, as if the page were turned so that it is level
 */
record PageGlyphs(List<Glyph> level, List<List<Glyph>> turned) {
    PageGlyphs {
        level = List.copyOf(level);
        turned = List.copyOf(turned);
    }

    /** Whether there is nothing to read on it. */
    boolean isBlank() {
        for (Glyph glyph : level) {
            if (!glyph.isBlank()) {
                return false;
            }
        }
        return true;
    }
}

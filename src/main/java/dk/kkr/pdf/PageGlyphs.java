package dk.kkr.pdf;

import java.util.ArrayList;
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

    /** The same, seen from the side from which most of it can be read. */
    PageGlyphs upright() {
        for (List<Glyph> side : turned) {
            if (side.size() > level.size()) {
                List<List<Glyph>> others = new ArrayList<>(turned);
                others.remove(side);
                if (!level.isEmpty()) {
                    others.add(level);
                }
                return new PageGlyphs(side, others).upright();
            }
        }
        return this;
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

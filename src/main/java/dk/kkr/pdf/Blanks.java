package dk.kkr.pdf;

import java.util.List;

/** Blanks at the ends of a line. */
final class Blanks {
    private Blanks() {}

    /** Without those; empty where there is nothing else. */
    static List<Glyph> trimmed(List<Glyph> glyphs) {
        int from = 0;
        int to = glyphs.size();
        while (from < to && glyphs.get(from).isBlank()) {
            from++;
        }
        while (to > from && glyphs.get(to - 1).isBlank()) {
            to--;
        }
        return glyphs.subList(from, to);
    }
}

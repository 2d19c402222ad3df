package dk.kkr.pdf;

import dk.kkr.profile.SectionHeadings;
import dk.kkr.text.Digits;
import java.util.List;

/** Where the section ends in which a line stands: before the next heading. */
final class SectionEnd {
    private SectionEnd() {}

    /** The index of the first line after the section of the one at {@code from}, or after the next page. */
    static int after(List<Placed> lines, int from) {
        int at = from + 1;
        int farthest = lines.get(from).page() + 1;
        while (at < lines.size()
                && lines.get(at).page() <= farthest
                && !isHeading(lines.get(at).line())) {
            at++;
        }
        return at;
    }

    /** A section's heading; or bold type that begins with a number, as an item's. */
    private static boolean isHeading(TextLine line) {
        String text = line.text();
        Glyph first = line.first().glyphs().get(0);
        return SectionHeadings.typeOf(text).isPresent() || first.bold() && Digits.isAt(text, 0);
    }
}

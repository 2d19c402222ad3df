package dk.kkr.outline.items;

import dk.kkr.line.Gap;
import dk.kkr.line.Line;
import dk.kkr.line.Lines;
import dk.kkr.line.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Headings that Word numbered automatically and whose numbers the extractor lost: each follows a gap and has a case
 * reference right below.
 *
 * <pre>
 * Udpegning til bestyrelsen
 * SAG-2023-00002 abc
 * </pre>
 *
 * <p>Fails on a document whose items have several cases, each below a paragraph of its own.
 */
final class LostItemNumbers {
    private static final int MAX_TITLE_LINES = 3;

    /** Fewer prove nothing. */
    private static final int MIN_TITLES = 2;

    private LostItemNumbers() {}

    /** The lines, with {@code 1.}, {@code 2.} … before the first line of each such heading; empty where none is. */
    static Optional<Lines> count(Lines lines) {
        List<Integer> titles = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).mark() instanceof Mark.CaseReference) {
                int title = startOfTitle(lines, i);
                if (title < i) {
                    titles.add(title);
                }
            }
        }
        if (titles.size() < MIN_TITLES) {
            return Optional.empty();
        }
        Lines counted = lines.copy();
        for (int i = 0; i < titles.size(); i++) {
            Line line = lines.get(titles.get(i));
            counted.set(titles.get(i), line.withMark(line.mark(), i + 1 + ". " + line.text()));
        }
        return Optional.of(counted);
    }

    /** The index of the line after the last gap; that of the case if no gap is near. */
    private static int startOfTitle(Lines lines, int index) {
        for (int at = index - 1;
                at >= Math.max(0, index - MAX_TITLE_LINES) && lines.get(at).isBody();
                at--) {
            Line line = lines.get(at);
            if (line.gap() != Gap.NONE) {
                return line.beginsInLowerCase() ? index : at;
            }
        }
        return index;
    }
}

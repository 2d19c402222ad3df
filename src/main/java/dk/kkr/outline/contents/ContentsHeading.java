package dk.kkr.outline.contents;

import dk.kkr.line.Line;
import dk.kkr.line.Lines;
import dk.kkr.profile.ContentsWords;
import dk.kkr.profile.MarkdownMarks;

/** The heading of a contents list: {@code Indholdsfortegnelse}, {@code ## Indhold:}. */
final class ContentsHeading {
    private static final int LONGEST = 40;

    /** How many lines may stand between the heading and the first entry: {@code Nr. Emne Side}. */
    private static final int REACH = 3;

    private ContentsHeading() {}

    static boolean is(Line line) {
        if (!line.isBody() || line.text().length() > LONGEST) {
            return false;
        }
        return ContentsWords.areHeading(MarkdownMarks.strip(line.text()));
    }

    /** The index of the heading above a list's first line; -1 where there is none. */
    static int above(int first, Lines lines) {
        int bodies = 0;
        for (int at = first - 1; at >= 0 && bodies < REACH; at--) {
            if (is(lines.get(at))) {
                return at;
            }
            bodies += lines.get(at).isBody() ? 1 : 0;
        }
        return -1;
    }
}

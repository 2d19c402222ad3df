package dk.kkr.page;

import dk.kkr.line.Gap;
import dk.kkr.line.Line;
import dk.kkr.line.Mark;

/** Says for every body line what lies between it and the body line before it. */
final class Gaps {
    private Gaps() {}

    static void measure(Labelling lines, Spacing spacing, PageBreaks breaks) {
        boolean newPage = true;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            newPage |= breaks.isBefore(i);
            if (!line.isBody()) {
                newPage |= line.mark() != Mark.Plain.LETTERHEAD;
                continue;
            }
            Gap gap = line.blankLinesBefore() > spacing.blankLines() ? Gap.PARAGRAPH : Gap.NONE;
            lines.set(i, line.withGap(newPage ? Gap.PAGE : gap));
            newPage = false;
        }
    }
}

package dk.kkr.page;

import dk.kkr.line.Gap;
import dk.kkr.line.Line;
import dk.kkr.line.Mark;
import java.util.ArrayList;
import java.util.List;

/** Says for every body line what lies between it and the body line before it. */
final class Gaps {
    private Gaps() {}

    static List<Line> measure(List<Line> lines, Spacing spacing, PageBreaks breaks) {
        List<Line> measured = new ArrayList<>(lines.size());
        boolean newPage = true;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            newPage |= breaks.isBefore(lines, i);
            if (line.mark() != Mark.Plain.BODY) {
                newPage |= line.mark() != Mark.Plain.LETTERHEAD;
                measured.add(line);
                continue;
            }
            Gap gap = line.blankLinesBefore() > spacing.blankLines() ? Gap.PARAGRAPH : Gap.NONE;
            measured.add(line.withGap(newPage ? Gap.PAGE : gap));
            newPage = false;
        }
        return measured;
    }
}

package dk.kkr.outline.sections;

import dk.kkr.line.Gap;
import dk.kkr.line.Line;
import dk.kkr.line.Lines;
import dk.kkr.line.Mark;
import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import dk.kkr.model.FindingLog;
import dk.kkr.text.Quote;
import java.util.List;

/**
 * Separates headings from the text that an extractor glued them to: {@code … den 19. juni 2020.Indstilling},
 * {@code IndstillingDet indstilles, at}, {@code Bilag: Udkast til aftale}, {@code 1.1. Godkendelse af referat
 * SAG-2020-04290 ssan}.
 */
public final class GluedHeadings {
    private final Lines lines;
    private final FindingLog findings = new FindingLog();

    private GluedHeadings(int size) {
        this.lines = new Lines(size);
    }

    public static GluedHeadings separate(List<Line> lines) {
        GluedHeadings separated = new GluedHeadings(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            separated.add(lines.get(i), i + 1 < lines.size() && beginsInCapital(lines.get(i + 1)));
        }
        return separated;
    }

    /** The lines, to be changed. */
    public Lines lines() {
        return lines;
    }

    public List<Finding> findings() {
        return findings.all();
    }

    private static boolean beginsInCapital(Line line) {
        return line.isBody() && line.beginsInCapital();
    }

    private void add(Line line, boolean beforeCapital) {
        int cut = line.isBody() ? cutIn(line, beforeCapital) : 0;
        if (cut == 0) {
            lines.add(line);
            return;
        }
        cut(line, cut, lines);
        findings.add(Finding.of(
                FindingCode.GLUED_HEADING,
                line.number(),
                "'" + Quote.endOf(lines.get(lines.size() - 2).text()) + "' and '"
                        + Quote.beginningOf(lines.get(lines.size() - 1).text())
                        + "' shared a line and were separated"));
    }

    /** Adds a line in two parts, with what follows the offset as a paragraph; undivided where nothing follows. */
    static void cut(Line line, int cut, Lines lines) {
        if (cut == line.printed().length()) {
            lines.add(line);
            return;
        }
        lines.add(line.part(0, cut).withMark(Mark.Plain.BODY));
        lines.add(line.part(cut, line.printed().length())
                .withMark(Mark.Plain.BODY)
                .withGap(Gap.PARAGRAPH));
    }

    private static int cutIn(Line line, boolean beforeCapital) {
        String text = line.text();
        int cut = SectionHeadingLine.gluedAtEnd(text, beforeCapital);
        cut = cut == 0 ? SectionHeadingLine.gluedAtStart(text) : cut;
        return cut == 0 ? CaseReferenceLine.atEnd(line) : cut;
    }
}

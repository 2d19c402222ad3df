package dk.kkr.outline;

import dk.kkr.line.Line;
import dk.kkr.line.Lines;
import dk.kkr.line.Mark;
import dk.kkr.model.Finding;
import dk.kkr.model.SectionType;
import dk.kkr.outline.items.ItemMarker;
import dk.kkr.outline.items.OtherItemNumbers;
import dk.kkr.outline.items.Skeleton;
import dk.kkr.outline.sections.BodyHeadings;
import dk.kkr.outline.sections.CaseReferenceLine;
import dk.kkr.outline.sections.GluedHeadings;
import dk.kkr.outline.sections.LayeredDecisions;
import dk.kkr.outline.sections.OtherHeadings;
import dk.kkr.outline.sections.OtherWords;
import dk.kkr.outline.sections.RecurringHeadings;
import dk.kkr.outline.sections.SectionHeadingLine;
import dk.kkr.page.PagedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the skeleton of a document. */
public final class OutlineFinder {
    private OutlineFinder() {}

    /** Marks every line of a dump with its place in the skeleton. */
    public static Outline find(PagedText paged) {
        GluedHeadings separated = GluedHeadings.separate(paged.lines());
        Lines lines = separated.lines();
        List<Finding> buttons = PageButtons.mark(lines);
        lines.replaceAll(OutlineFinder::markHeadings);
        BodyHeadings.mark(lines);
        OtherWords words = OtherWords.in(lines);
        List<Finding> recurring = RecurringHeadings.mark(lines, words);
        List<Finding> other = OtherHeadings.find(lines, words);
        Skeleton skeleton = OtherItemNumbers.skeletonOf(lines);
        ItemMarker.mark(skeleton.lines(), skeleton.items());
        LayeredDecisions.mark(skeleton.lines());
        List<Finding> findings = new ArrayList<>(paged.findings());
        findings.addAll(separated.findings());
        findings.addAll(buttons);
        findings.addAll(recurring);
        findings.addAll(other);
        findings.addAll(skeleton.findings());
        return new Outline(paged.source(), skeleton.lines().toList(), paged.spacing(), findings);
    }

    private static Line markHeadings(Line line) {
        if (!line.isBody()) {
            return line;
        }
        Optional<SectionType> section = SectionHeadingLine.parse(line.text());
        if (section.isPresent()) {
            return line.withMark(new Mark.SectionHeading(section.get()));
        }
        Optional<Mark.CaseReference> reference = CaseReferenceLine.parse(line);
        return reference.isPresent() ? line.withMark(reference.get()) : line;
    }
}

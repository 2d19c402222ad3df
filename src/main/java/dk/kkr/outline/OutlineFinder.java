package dk.kkr.outline;

import dk.kkr.model.Finding;
import dk.kkr.model.SectionType;
import dk.kkr.page.PageLabel;
import dk.kkr.page.PageSpan;
import dk.kkr.page.PagedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the skeleton of a document. */
public final class OutlineFinder {
    private OutlineFinder() {}

    /** Marks every span of a dump with its place in the skeleton. */
    public static Outline find(PagedText paged) {
        GluedHeadings parted = GluedHeadings.part(linesOf(paged));
        List<OutlineLine> lines = parted.lines();
        List<Finding> buttons = PageButtons.mark(lines);
        lines.replaceAll(OutlineFinder::markHeadings);
        List<Finding> recurring = RecurringHeadings.mark(lines);
        List<Finding> other = OtherHeadings.find(lines);
        Skeleton skeleton = OtherNumbers.skeletonOf(lines);
        ItemMarker.mark(skeleton.lines(), skeleton.items());
        List<Finding> findings = new ArrayList<>(paged.findings());
        findings.addAll(parted.findings());
        findings.addAll(buttons);
        findings.addAll(recurring);
        findings.addAll(other);
        findings.addAll(skeleton.findings());
        return new Outline(paged.source(), skeleton.lines(), paged.spacing(), findings);
    }

    private static List<OutlineLine> linesOf(PagedText paged) {
        List<OutlineLine> lines = new ArrayList<>(paged.spans().size());
        for (PageSpan span : paged.spans()) {
            lines.add(new OutlineLine(span, span.text(), markOf(span.label())));
        }
        return lines;
    }

    private static Mark markOf(PageLabel label) {
        return switch (label) {
            case BODY -> Mark.Plain.FRONT;
            case RUNNING_HEADER, LETTERHEAD, MARKUP -> Mark.Plain.RUNNING_HEADER;
            case PAGE_NUMBER -> Mark.Plain.PAGE_NUMBER;
            case PAGE_LINK -> Mark.Plain.PAGE_LINK;
        };
    }

    private static OutlineLine markHeadings(OutlineLine line) {
        if (!line.isBody()) {
            return line;
        }
        Optional<SectionType> section = SectionHeadingLine.parse(line.text());
        if (section.isPresent()) {
            return line.withMark(new Mark.SectionHeading(section.get()), line.text());
        }
        Optional<Mark.CaseReference> reference = CaseReferenceLine.parse(line.text());
        return reference.isPresent() ? line.withMark(reference.get(), line.text()) : line;
    }
}

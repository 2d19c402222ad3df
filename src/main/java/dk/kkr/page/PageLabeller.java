package dk.kkr.page;

import dk.kkr.input.SourceText;
import dk.kkr.line.LineScanner;

/** Labels what is page furniture and what is the document's own text, and says where pages and paragraphs end. */
public final class PageLabeller {
    private PageLabeller() {}

    /** Labels every non-blank stretch of a dump. */
    public static PagedText label(SourceText source) {
        Labelling lines = FurnitureSplitter.split(LineScanner.scan(source.lines(), source.characters()));
        KnownFurniture.mark(lines);
        ToldFurniture.mark(lines, source.furniture());
        ConverterMarkup.mark(lines);
        RisingPageNumbers.mark(lines);
        RecurringLines.mark(lines);
        Spacing spacing = SpacingDetector.detect(lines);
        PageBreaks breaks = new PageBreaks(lines, spacing);
        RepeatedEdges.mark(lines, breaks);
        HeaderBesidePageNumber.mark(lines);
        PageLinks.mark(lines, breaks);
        PageMargins.remove(lines);
        Gaps.measure(lines, spacing, breaks);
        return new PagedText(source.source(), lines.all().toList(), spacing, source.findings());
    }
}

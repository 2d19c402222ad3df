package dk.kkr.page;

import dk.kkr.input.SourceText;
import dk.kkr.line.Line;
import dk.kkr.line.LineScanner;
import java.util.List;

/** Labels what is page furniture and what is the document's own text, and says where pages and paragraphs end. */
public final class PageLabeller {
    private PageLabeller() {}

    /** Labels every non-blank stretch of a dump. */
    public static PagedText label(SourceText source) {
        List<Line> spans = Letterhead.label(LineScanner.scan(source.lines()));
        spans = PageNumberInWord.split(GluedPageNumber.split(spans));
        spans = ConverterMarkup.label(KnownFurniture.label(spans));
        spans = RecurringLines.label(RisingPageNumbers.label(spans));
        Spacing spacing = SpacingDetector.detect(spans);
        PageBreaks breaks = new PageBreaks(spacing);
        spans = HeaderBesideNumber.label(RepeatedEdges.label(spans, breaks));
        spans = PageMargins.remove(PageLinks.label(spans, breaks));
        return new PagedText(source.source(), Gaps.measure(spans, spacing, breaks), spacing, source.findings());
    }
}

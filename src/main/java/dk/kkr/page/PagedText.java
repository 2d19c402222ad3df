package dk.kkr.page;

import dk.kkr.model.Finding;
import dk.kkr.model.Source;
import java.util.List;

/**
 * A dump as labelled spans.
 *
 * @param spans every non-blank stretch, in the dump's order
 * @param spacing how lines and paragraphs are set apart
 */
public record PagedText(Source source, List<PageSpan> spans, Spacing spacing, List<Finding> findings) {
    public PagedText {
        spans = List.copyOf(spans);
        findings = List.copyOf(findings);
    }
}

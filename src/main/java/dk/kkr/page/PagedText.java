package dk.kkr.page;

import dk.kkr.line.Line;
import dk.kkr.model.Finding;
import dk.kkr.model.Source;
import java.util.List;

/**
 * A dump as labelled lines.
 *
 * @param lines every non-blank stretch, in the dump's order
 * @param spacing how lines and paragraphs are set apart
 */
public record PagedText(Source source, List<Line> lines, Spacing spacing, List<Finding> findings) {
    public PagedText {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
    }
}

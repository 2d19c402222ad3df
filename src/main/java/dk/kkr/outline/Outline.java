package dk.kkr.outline;

import dk.kkr.line.Line;
import dk.kkr.model.Finding;
import dk.kkr.model.Source;
import dk.kkr.page.Spacing;
import java.util.List;

/** A dump's lines with their place in the skeleton, in the dump's order. */
public record Outline(Source source, List<Line> lines, Spacing spacing, List<Finding> findings) {
    public Outline {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
    }
}

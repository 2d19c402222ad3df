package dk.kkr.input;

import dk.kkr.model.Finding;
import dk.kkr.model.Source;
import java.util.List;

/**
 * A dump as numbered lines.
 *
 * @param lines every line of the dump, the empty ones too
 * @param findings what was odd about its bytes
 */
public record SourceText(Source source, List<SourceLine> lines, List<Finding> findings) {
    public SourceText {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
    }
}

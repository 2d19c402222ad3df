package dk.kkr.block;

import dk.kkr.model.Decision;
import dk.kkr.model.Finding;
import dk.kkr.model.Source;
import java.util.List;

/**
 * A dump as blocks.
 *
 * @param decisions every line-end hyphen within a block, in the dump's order
 */
public record BlockedText(Source source, List<Block> blocks, List<Decision> decisions, List<Finding> findings) {
    public BlockedText {
        blocks = List.copyOf(blocks);
        decisions = List.copyOf(decisions);
        findings = List.copyOf(findings);
    }
}

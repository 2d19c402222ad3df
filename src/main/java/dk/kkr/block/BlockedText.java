package dk.kkr.block;

import dk.kkr.model.Decision;
import dk.kkr.model.Finding;
import dk.kkr.model.Participant;
import dk.kkr.model.Source;
import dk.kkr.outline.front.CoverFacts;
import java.util.List;

/**
 * A dump as blocks.
 *
 * @param cover what the cover says about the meeting
 * @param participants the people listed before the items, or below them
 * @param decisions every line-end hyphen within a block, in the dump's order
 */
public record BlockedText(
        Source source,
        CoverFacts cover,
        List<Participant> participants,
        List<Block> blocks,
        List<Decision> decisions,
        List<Finding> findings) {
    public BlockedText {
        participants = List.copyOf(participants);
        blocks = List.copyOf(blocks);
        decisions = List.copyOf(decisions);
        findings = List.copyOf(findings);
    }
}

package dk.kkr.outline.front;

import dk.kkr.model.Finding;
import dk.kkr.model.Participant;
import dk.kkr.outline.Outline;
import java.util.List;

/**
 * A document with its front matter read.
 *
 * @param outline its lines, with those of the front matter and of later lists of participants marked
 * @param findings what was not understood, or is in doubt; without the findings of the outline
 */
public record FrontMatter(Outline outline, CoverFacts cover, List<Participant> participants, List<Finding> findings) {
    public FrontMatter {
        participants = List.copyOf(participants);
        findings = List.copyOf(findings);
    }
}

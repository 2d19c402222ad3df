package dk.kkr.outline.front;

import dk.kkr.model.Finding;
import dk.kkr.model.Participant;
import dk.kkr.outline.Outline;
import java.util.List;

/**
 * A document with its front matter read.
 *
 * @param outline its lines, those of the front matter and of lists of participants below it marked
 * @param findings what was not understood, or is in doubt; those of the outline are its own
 */
public record FrontMatter(Outline outline, CoverFacts cover, List<Participant> participants, List<Finding> findings) {
    public FrontMatter {
        participants = List.copyOf(participants);
        findings = List.copyOf(findings);
    }
}

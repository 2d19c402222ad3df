package dk.kkr.answers.decided;

import dk.kkr.model.Finding;
import dk.kkr.model.Recommendation;
import dk.kkr.model.Resolution;
import java.util.List;
import java.util.Optional;

/**
 * What became of an item.
 *
 * @param points its recommendations, with their results where it has a decision
 * @param findings what the words do not settle
 */
public record Decided(List<Recommendation> points, Optional<Resolution> resolution, List<Finding> findings) {
    public Decided {
        points = List.copyOf(points);
        findings = List.copyOf(findings);
    }
}

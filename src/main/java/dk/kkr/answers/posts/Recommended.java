package dk.kkr.answers.posts;

import dk.kkr.model.Recommendation;
import dk.kkr.model.Recommendation.PointResult;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What became of the recommendations in which persons are named. */
final class Recommended {
    private static final Set<PointResult> ADOPTED = EnumSet.of(PointResult.ADOPTED, PointResult.AMENDED);

    private final List<Recommendation> points;

    Recommended(List<Recommendation> points) {
        this.points = points;
    }

    /** Whether a person named in a recommendation comes into the post: not where the point was not adopted. */
    boolean counts(Draft draft) {
        boolean own = false;
        boolean adopted = false;
        boolean any = points.isEmpty();
        for (Recommendation point : points) {
            boolean took =
                    point.result().isEmpty() || ADOPTED.contains(point.result().get());
            boolean names = !draft.name().isEmpty() && point.text().contains(draft.name());
            own |= names;
            adopted |= names && took;
            any |= took;
        }
        return own ? adopted : any;
    }
}

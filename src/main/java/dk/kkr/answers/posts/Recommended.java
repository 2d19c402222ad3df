package dk.kkr.answers.posts;

import dk.kkr.model.Appointment.Action;
import dk.kkr.model.Appointment.PostRole;
import dk.kkr.model.Recommendation;
import dk.kkr.model.Recommendation.PointResult;
import dk.kkr.model.SectionType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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

    /** Without persons who were recommended and whom the decision replaces by others for the same role. */
    List<Draft> withoutOvertaken(List<Draft> drafts) {
        Set<String> decided = new HashSet<>();
        Set<Optional<PostRole>> roles = new HashSet<>();
        List<PostRole> overruled = new ArrayList<>();
        Set<String> displaced = displaced(drafts);
        for (Draft draft : drafts) {
            boolean named = draft.replaces().isPresent()
                    && displaced.contains(draft.replaces().get());
            if (comes(draft) && draft.fact().section() == SectionType.BESLUTNING && !named) {
                decided.add(draft.name());
                roles.add(draft.role());
                if (draft.instead()) {
                    overruled.add(draft.role().orElse(PostRole.MEMBER));
                }
            }
        }
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : without(displaced, drafts)) {
            boolean other = comes(draft)
                    && draft.fact().section() == SectionType.INDSTILLING
                    && !decided.contains(draft.name());
            boolean overtaken = roles.contains(draft.role()) && !isAdopted(draft);
            if (!other || !(overtaken || isOverruled(draft, drafts, overruled))) {
                kept.add(draft);
            }
        }
        return kept;
    }

    /** Those who were recommended and for whom the decision names others: they leave no post. */
    private static Set<String> displaced(List<Draft> drafts) {
        Set<String> recommended = new HashSet<>();
        Set<String> left = new HashSet<>();
        for (Draft draft : drafts) {
            boolean decided = draft.fact().section() == SectionType.BESLUTNING;
            if (comes(draft) && draft.fact().section() == SectionType.INDSTILLING) {
                recommended.add(draft.name());
            } else if (comes(draft) && decided && draft.replaces().isPresent()) {
                left.add(draft.replaces().get());
            }
        }
        left.retainAll(recommended);
        return left;
    }

    private static List<Draft> without(Set<String> displaced, List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : drafts) {
            boolean named = draft.replaces().isPresent()
                    && displaced.contains(draft.replaces().get());
            if (!displaced.contains(draft.name())) {
                kept.add(named ? draft.withReplaces(Optional.empty()) : draft);
            }
        }
        return kept;
    }

    /** Whether as many come in the place of others as were recommended for the role. */
    private static boolean isOverruled(Draft draft, List<Draft> drafts, List<PostRole> overruled) {
        PostRole role = draft.role().orElse(PostRole.MEMBER);
        int coming = Collections.frequency(overruled, role);
        int recommended = 0;
        for (Draft each : coming == 0 ? List.<Draft>of() : drafts) {
            boolean same = each.role().orElse(PostRole.MEMBER) == role;
            recommended += same && comes(each) && each.fact().section() == SectionType.INDSTILLING ? 1 : 0;
        }
        return recommended > 0 && recommended <= coming;
    }

    private static boolean comes(Draft draft) {
        return draft.action() == Action.APPOINTED || draft.action() == Action.NOMINATED;
    }

    /** Whether the point that names the person was adopted as it stood. */
    private boolean isAdopted(Draft draft) {
        for (Recommendation point : points) {
            if (point.result().equals(Optional.of(PointResult.ADOPTED))
                    && point.text().contains(draft.name())) {
                return true;
            }
        }
        return false;
    }
}

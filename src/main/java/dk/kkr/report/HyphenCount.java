package dk.kkr.report;

import dk.kkr.model.Decision;
import dk.kkr.model.Decision.Action;
import dk.kkr.model.Decision.Certainty;
import java.util.ArrayList;
import java.util.List;

/** How many line-end hyphens were treated the same way with the same certainty. */
record HyphenCount(Action action, Certainty certainty, int count) {
    /** One for each action and certainty. */
    static List<HyphenCount> allOf(List<Decision> decisions) {
        List<HyphenCount> counts = new ArrayList<>();
        for (Action action : Action.values()) {
            for (Certainty certainty : Certainty.values()) {
                long count = decisions.stream()
                        .filter(decision -> decision.action() == action && decision.certainty() == certainty)
                        .count();
                counts.add(new HyphenCount(action, certainty, (int) count));
            }
        }
        return counts;
    }
}

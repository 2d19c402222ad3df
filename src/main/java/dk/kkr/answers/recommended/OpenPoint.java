package dk.kkr.answers.recommended;

import dk.kkr.answers.language.Passage;
import dk.kkr.model.Fact.Certainty;
import dk.kkr.model.Recommendation;
import dk.kkr.model.Recommendation.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A point that is being read; entries below it may follow. */
final class OpenPoint {
    private final Optional<String> marker;
    private final int from;
    private final List<CouncilAct> acts;
    private final String reason;
    private int to;

    /**
     * A point.
     *
     * @param from offset of its first character
     * @param to offset after its last one
     * @param reason the name of the rule that read it
     */
    OpenPoint(Optional<String> marker, int from, int to, List<CouncilAct> acts, String reason) {
        this.marker = marker;
        this.from = from;
        this.to = to;
        this.acts = acts;
        this.reason = reason;
    }

    /** Takes what stands up to an offset, too. */
    void extend(int end) {
        to = end;
    }

    int to() {
        return to;
    }

    Recommendation in(Passage passage) {
        List<String> verbs = new ArrayList<>(acts.size());
        List<Action> actions = new ArrayList<>(acts.size());
        boolean certain = !acts.isEmpty();
        for (CouncilAct act : acts) {
            verbs.add(passage.printed(act.verb()));
            actions.add(act.action());
            certain &= act.action() != Action.OTHER && act.action() != Action.REQUEST;
        }
        return new Recommendation(
                marker,
                passage.text(from, to),
                verbs,
                actions,
                Optional.empty(),
                passage.fact(from, to, certain ? Certainty.CERTAIN : Certainty.LIKELY, reason));
    }
}

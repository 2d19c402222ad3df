package dk.kkr.model;

import java.util.List;
import java.util.Optional;

/**
 * One point of what the council is recommended to do: the smallest listed unit, or the whole where it is not listed.
 *
 * @param marker as printed before it, {@code –}, {@code 1)}; empty where it is not listed
 * @param text as printed, without the marker; entries below it on lines of their own
 * @param verbs each verb whose subject is the council, as printed, in order
 * @param actions what each of the verbs does
 * @param result what became of the point; empty in an agenda
 */
public record Recommendation(
        Optional<String> marker,
        String text,
        List<String> verbs,
        List<Action> actions,
        Optional<PointResult> result,
        Fact fact) {
    public Recommendation {
        verbs = List.copyOf(verbs);
        actions = List.copyOf(actions);
    }

    /** The same point, with what became of it. */
    public Recommendation withResult(PointResult said) {
        return new Recommendation(marker, text, verbs, actions, Optional.of(said), fact);
    }

    /** What the council is recommended to do. */
    public enum Action {
        APPROVE,
        DISCUSS,
        NOTE,
        RECOMMEND,
        APPOINT,
        DECIDE,
        REQUEST,
        REJECT,
        OTHER
    }

    /** What became of a point. */
    public enum PointResult {
        ADOPTED,
        AMENDED,
        REJECTED,
        DEFERRED,
        WITHDRAWN,
        UNCLEAR
    }
}

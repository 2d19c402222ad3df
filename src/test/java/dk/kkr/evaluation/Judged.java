package dk.kkr.evaluation;

import dk.kkr.model.Decision.Action;
import dk.kkr.model.Decision.Certainty;

/** What was decided for a line end, and what it was. */
record Judged(LineEnd lineEnd, Action action, String result, Certainty certainty, String reason) {
    /** The right action is not enough: both halves have to come out as they went in. */
    boolean isRight() {
        return result.equals(lineEnd.expected());
    }

    /** In one line, the context first. */
    String describe() {
        return "%s %s / %s -> %s, not %s (%s: %s)"
                .formatted(
                        lineEnd.before(),
                        lineEnd.left(),
                        lineEnd.right(),
                        result,
                        lineEnd.expected(),
                        certainty,
                        reason)
                .strip();
    }
}

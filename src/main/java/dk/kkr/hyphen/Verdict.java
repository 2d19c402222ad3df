package dk.kkr.hyphen;

import dk.kkr.model.Decision.Action;
import dk.kkr.model.Decision.Certainty;

/**
 * What becomes of one line-end hyphen.
 *
 * @param result the two halves, put together
 * @param reason the rule that decided, for people
 */
public record Verdict(Action action, String result, Certainty certainty, String reason) {}

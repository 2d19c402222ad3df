package dk.kkr.model;

import java.util.Optional;

/**
 * A vote, as far as it is said.
 *
 * @param inFavour how many voted for it
 * @param against how many voted against it
 * @param abstaining how many abstained
 */
public record Vote(
        Optional<Method> method, Optional<Integer> inFavour, Optional<Integer> against, Optional<Integer> abstaining) {
    /** Nothing is said of a vote. */
    public static final Vote UNSAID = new Vote(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** How it was decided. */
    public enum Method {
        UNANIMOUS,
        WITHOUT_VOTE,
        VOTE
    }
}

package dk.kkr.model;

import java.util.Optional;

/**
 * The words that state the facts of a meeting, each empty where the fact is unknown or was inferred from the whole
 * document.
 */
public record MeetingEvidence(
        Optional<Evidence> council,
        Optional<Evidence> documentType,
        Optional<Evidence> date,
        Optional<Evidence> startTime,
        Optional<Evidence> venue) {
    /** The evidence of a meeting of which nothing is known. */
    public static MeetingEvidence none() {
        return new MeetingEvidence(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}

package dk.kkr.model;

import java.util.Optional;

/** What said the facts of a meeting, each empty where the fact is unknown or was concluded from the whole document. */
public record MeetingEvidence(
        Optional<Evidence> council,
        Optional<Evidence> documentType,
        Optional<Evidence> date,
        Optional<Evidence> startTime,
        Optional<Evidence> venue) {
    /** Of a meeting of which nothing is known. */
    public static MeetingEvidence none() {
        return new MeetingEvidence(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}

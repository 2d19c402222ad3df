package dk.kkr.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A change in a post that the council fills.
 *
 * @param person empty for a vacancy
 * @param party as printed, letter or name
 * @param municipality as printed
 * @param body in which the post is, as printed nearest; empty where nothing names it
 * @param replaces who leaves the post
 * @param start the first day, where one is printed
 * @param end the last day, where one is printed
 */
public record Appointment(
        Action action,
        Optional<String> person,
        Optional<String> party,
        Optional<String> municipality,
        Optional<String> municipalityCode,
        Optional<String> body,
        PostRole role,
        Optional<String> replaces,
        Optional<LocalDate> start,
        Optional<LocalDate> end,
        Fact fact) {
    /** What happens to the post. */
    public enum Action {
        APPOINTED,
        /** Proposed to somebody else who appoints. */
        NOMINATED,
        CONTINUED,
        RESIGNED,
        VACANT
    }

    /** As what. */
    public enum PostRole {
        MEMBER,
        SUBSTITUTE,
        CHAIR,
        VICE_CHAIR,
        OBSERVER,
        OTHER
    }
}

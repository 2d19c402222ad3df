package dk.kkr.outline.front;

import dk.kkr.model.Council;
import dk.kkr.model.DocumentType;
import dk.kkr.model.Venue;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * What the cover says about the meeting; empty where it says nothing, or two things.
 *
 * @param otherBody whose meeting it is, as printed, where the title says so and it is not one of the councils
 */
public record CoverFacts(
        Optional<Said<Council>> council,
        Optional<Said<DocumentType>> documentType,
        Optional<Said<LocalDate>> date,
        Optional<Said<LocalTime>> startTime,
        Optional<Said<Venue>> venue,
        Optional<String> otherBody) {}

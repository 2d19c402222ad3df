package dk.kkr.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the user says about meetings whose dumps do not say it. A dump that says otherwise is believed, with a finding.
 *
 * @param council whose meeting it is
 * @param date the day of the meeting
 */
public record GivenFacts(Optional<Council> council, Optional<LocalDate> date) {}

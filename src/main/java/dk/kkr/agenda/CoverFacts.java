package dk.kkr.agenda;

import dk.kkr.model.Council;
import dk.kkr.model.DocumentType;
import dk.kkr.model.Venue;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** What the cover says of the meeting. */
record CoverFacts(
        Optional<Council> council,
        Optional<DocumentType> documentType,
        Optional<LocalDate> date,
        Optional<LocalTime> startTime,
        Optional<Venue> venue) {}

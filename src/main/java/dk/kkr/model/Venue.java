package dk.kkr.model;

import java.util.Optional;

/** Where the meeting was held, as the cover's {@code Sted:} says. What it does not say is empty. */
public record Venue(
        Optional<String> name, Optional<String> address, Optional<String> postalCode, Optional<String> city) {}

package dk.kkr.model;

import java.util.Optional;

/**
 * Where the meeting was held, according to the cover, after {@code Sted:} or below the date. What it does not say is
 * empty.
 *
 * @param name of the building: {@code Viborg Rådhus}
 * @param address the street and the house number: {@code Prinsens Allé 5}
 * @param postalCode four digits: {@code 8800}
 * @param city {@code Viborg}
 */
public record Venue(
        Optional<String> name, Optional<String> address, Optional<String> postalCode, Optional<String> city) {}

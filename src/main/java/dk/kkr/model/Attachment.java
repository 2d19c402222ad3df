package dk.kkr.model;

import java.util.Optional;

/**
 * An enclosure of an item.
 *
 * @param title as printed, without marker, number, URL and the words that lead to it; empty for a bare {@code ./.} mark
 * @param marker as printed before it
 * @param number {@code 2} of {@code Bilag 2}, {@code B} of {@code (bilag B)}
 */
public record Attachment(
        Optional<String> title, Optional<String> marker, Optional<String> number, Optional<String> url, Fact fact) {}

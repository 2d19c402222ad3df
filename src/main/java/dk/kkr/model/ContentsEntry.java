package dk.kkr.model;

import java.util.Optional;

/**
 * One entry of the contents list.
 *
 * @param number empty for an entry without one ({@code Deltagerfortegnelse})
 * @param title as printed there, wrapped lines joined
 * @param page empty where none is printed
 * @param line 1-based line on which the entry starts
 */
public record ContentsEntry(Optional<ItemNumber> number, String title, Optional<Integer> page, int line) {}

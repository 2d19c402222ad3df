package dk.kkr.outline.items;

import dk.kkr.model.ItemNumber;

/**
 * A line that may be an item's heading.
 *
 * @param index of the line in the dump's list of lines
 * @param titleEnd index after the last line of the title
 * @param hasCase whether a case reference follows the title: only an item has one
 * @param inContents whether the contents list has its number with its title
 * @param weight the evidence for it, less that against it
 */
public record Candidate(int index, ItemNumber number, int titleEnd, boolean hasCase, boolean inContents, int weight) {}

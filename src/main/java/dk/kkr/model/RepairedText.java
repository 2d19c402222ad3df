package dk.kkr.model;

import java.util.List;

/**
 * A dump's running text without page furniture, hyphens repaired, paragraphs joined.
 *
 * @param text paragraphs separated by an empty line, lines end in {@code \n}
 * @param decisions every line-end hyphen, in the order of the dump
 */
public record RepairedText(String text, List<Decision> decisions) {
    public RepairedText {
        decisions = List.copyOf(decisions);
    }
}

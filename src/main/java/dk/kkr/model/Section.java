package dk.kkr.model;

import java.util.List;
import java.util.Optional;

/**
 * One section of an agenda item.
 *
 * @param type what the heading says it is
 * @param heading as printed; empty for {@link SectionType#INTRO}
 * @param lines from the heading's line, or an intro's first one, to the last line of the text
 * @param text page furniture out, hyphens repaired, paragraphs separated by an empty line, each list entry and table
 *     row on a line of its own
 * @param textLines the line of the dump on which each character of the text stands
 * @param links targets printed at a page's foot within this section
 */
public record Section(
        SectionType type,
        Optional<String> heading,
        LineRange lines,
        String text,
        TextLines textLines,
        List<Link> links) {
    public Section {
        links = List.copyOf(links);
        if (heading.isEmpty() != (type == SectionType.INTRO)) {
            throw new IllegalArgumentException("a section has a heading, an intro has none: " + type + " " + heading);
        }
    }

    /** Whether it says what was decided; an empty template heading does not. */
    public boolean decides() {
        return type == SectionType.BESLUTNING && !text.isEmpty();
    }
}

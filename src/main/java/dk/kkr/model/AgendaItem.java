package dk.kkr.model;

import java.util.List;
import java.util.Optional;

/**
 * An item of the agenda with its sections and sub-items.
 *
 * @param number as in the output, whatever its form in the dump
 * @param title without the number, wrapped lines joined
 * @param lines from the number's line to the last line of the item's text and of its sub-items'
 * @param caseId {@code SAG-2020-04197}; one case often covers the whole meeting
 * @param caseOfficer the officer's initials after the case, several separated by slashes
 * @param sections in the document's order; empty where the item has only sub-items, or nothing
 * @param items its sub-items, in the document's order
 * @param answers what its sections say of recommendations, decisions and what goes with them
 */
public record AgendaItem(
        ItemNumber number,
        String title,
        LineRange lines,
        Optional<String> caseId,
        Optional<String> caseOfficer,
        List<Section> sections,
        List<AgendaItem> items,
        Answers answers) {
    public AgendaItem {
        sections = List.copyOf(sections);
        items = List.copyOf(items);
        if (caseOfficer.isPresent() && caseId.isEmpty()) {
            throw new IllegalArgumentException("case officer without a case in item " + number);
        }
    }

    /** The same item, with what it says of decisions, and the same for its sub-items. */
    public AgendaItem withAnswers(List<AgendaItem> answeredItems, Answers found) {
        return new AgendaItem(number, title, lines, caseId, caseOfficer, sections, answeredItems, found);
    }

    /** Whether one of its own sections {@linkplain Section#decides() decides}; those of its sub-items do not count. */
    public boolean decides() {
        for (Section section : sections) {
            if (section.decides()) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of its own sections is of the type. */
    public boolean hasSection(SectionType type) {
        for (Section section : sections) {
            if (section.type() == type) {
                return true;
            }
        }
        return false;
    }
}

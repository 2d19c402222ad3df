package dk.kkr.answers.language;

import dk.kkr.model.AgendaItem;
import dk.kkr.model.Section;
import dk.kkr.model.SectionType;
import java.util.ArrayList;
import java.util.List;

/**
 * An item's own sections as passages.
 *
 * @param item the item
 * @param passages one for each of its sections that has text, in order
 * @param document what is said of the whole document
 */
public record ItemText(AgendaItem item, List<Passage> passages, Document document) {
    public ItemText {
        passages = List.copyOf(passages);
    }

    /** The text of an item's own sections. */
    public static ItemText of(AgendaItem item, Document document) {
        List<Passage> passages = new ArrayList<>(item.sections().size());
        for (Section section : item.sections()) {
            if (!section.text().isBlank()) {
                passages.add(Passage.of(section, document));
            }
        }
        return new ItemText(item, passages, document);
    }

    /** Those of one type. */
    public List<Passage> of(SectionType type) {
        List<Passage> found = new ArrayList<>();
        for (Passage passage : passages) {
            if (passage.type() == type) {
                found.add(passage);
            }
        }
        return found;
    }
}

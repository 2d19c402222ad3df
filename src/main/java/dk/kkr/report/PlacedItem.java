package dk.kkr.report;

import dk.kkr.model.AgendaItem;
import dk.kkr.model.Meeting;
import dk.kkr.model.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * An agenda item with its place on the page.
 *
 * @param position 1 for the first of the document, counted through all levels
 * @param depth 1 at the top, 2 for a sub-item, whatever its number says
 * @param sections its own, without those of its sub-items
 */
record PlacedItem(int position, int depth, AgendaItem item, List<PlacedSection> sections) {
    PlacedItem {
        sections = List.copyOf(sections);
    }

    /** All items in the order of the document, each before its sub-items. */
    static List<PlacedItem> allOf(Meeting meeting) {
        List<PlacedItem> placed = new ArrayList<>();
        place(meeting.items(), 1, placed);
        return placed;
    }

    private static void place(List<AgendaItem> items, int depth, List<PlacedItem> placed) {
        for (AgendaItem item : items) {
            int position = placed.size() + 1;
            List<PlacedSection> sections = new ArrayList<>();
            for (Section section : item.sections()) {
                sections.add(new PlacedSection(idOf(position) + "-" + (sections.size() + 1), section));
            }
            placed.add(new PlacedItem(position, depth, item, sections));
            place(item.items(), depth + 1, placed);
        }
    }

    /** Names the item on the page. */
    String id() {
        return idOf(position);
    }

    private static String idOf(int position) {
        return "I" + position;
    }

    /** Its number and title. */
    String name() {
        return item.number() + " " + item.title();
    }
}

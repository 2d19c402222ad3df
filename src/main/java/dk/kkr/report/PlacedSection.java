package dk.kkr.report;

import dk.kkr.model.AgendaItem;
import dk.kkr.model.AllItems;
import dk.kkr.model.Meeting;
import dk.kkr.model.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * A section with its place on the page.
 *
 * @param position 1 for the first of the document, counted through all items
 */
record PlacedSection(int position, Section section) {
    static List<PlacedSection> allOf(Meeting meeting) {
        List<PlacedSection> placed = new ArrayList<>();
        for (AgendaItem item : AllItems.of(meeting.items())) {
            item.sections().forEach(section -> placed.add(new PlacedSection(placed.size() + 1, section)));
        }
        return placed;
    }

    /** Names the section on the right of the page. */
    String id() {
        return "S" + position;
    }

    /** Names its lines on the left. */
    String linesId() {
        return "S" + position + "-lines";
    }
}

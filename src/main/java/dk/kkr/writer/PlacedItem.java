package dk.kkr.writer;

import dk.kkr.model.AgendaItem;
import dk.kkr.model.ItemNumber;
import dk.kkr.model.Meeting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An item with its place in the document, for tables, which have no nesting.
 *
 * @param position 1 for the first item, counted through all levels in the document's order
 * @param parent the item that this one stands in
 */
record PlacedItem(int position, Optional<ItemNumber> parent, AgendaItem item) {
    static List<PlacedItem> allOf(Meeting meeting) {
        List<PlacedItem> placed = new ArrayList<>();
        place(meeting.items(), Optional.empty(), placed);
        return placed;
    }

    private static void place(List<AgendaItem> items, Optional<ItemNumber> parent, List<PlacedItem> placed) {
        for (AgendaItem item : items) {
            placed.add(new PlacedItem(placed.size() + 1, parent, item));
            place(item.items(), Optional.of(item.number()), placed);
        }
    }

    /** Never a number: spreadsheets and databases would read {@code 3.1} and {@code 3.10} as the same one. */
    String idIn(Meeting meeting) {
        return meeting.id() + "#" + item.number();
    }
}

package dk.kkr.model;

import java.util.ArrayList;
import java.util.List;

/** The items of a tree in the order of the document: each before its sub-items. */
public final class AllItems {
    private AllItems() {}

    /** All of them, given those at the top of the tree. */
    public static List<AgendaItem> of(List<AgendaItem> items) {
        List<AgendaItem> all = new ArrayList<>();
        addTo(all, items);
        return all;
    }

    private static void addTo(List<AgendaItem> all, List<AgendaItem> items) {
        for (AgendaItem item : items) {
            all.add(item);
            addTo(all, item.items());
        }
    }
}

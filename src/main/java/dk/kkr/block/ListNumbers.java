package dk.kkr.block;

import dk.kkr.line.ListMarker;
import java.util.HashMap;
import java.util.Map;

/** The last number of each numbered list within a section: the next entry has the next number. */
final class ListNumbers {
    private final Map<String, Integer> lastByForm = new HashMap<>();

    /** A new section begins: its lists have their own numbers. */
    void restart() {
        lastByForm.clear();
    }

    void add(ListMarker marker) {
        lastByForm.put(marker.form(), marker.number());
    }

    /** Whether an entry with this marker is the next of its list, or the first of a new one. */
    boolean isNext(ListMarker marker) {
        return marker.number() == 1 || marker.number() == lastByForm.getOrDefault(marker.form(), 0) + 1;
    }
}

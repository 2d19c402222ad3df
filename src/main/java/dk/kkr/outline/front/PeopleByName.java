package dk.kkr.outline.front;

import java.util.HashMap;
import java.util.Map;

/** Where the people listed so far stand in their list, by name. */
final class PeopleByName {
    /** Nobody has the name, or several have. */
    static final int NO_ONE = -1;

    private final Map<String, Integer> places = new HashMap<>();

    void add(String name, int place) {
        places.put(name, places.containsKey(name) ? NO_ONE : place);
    }

    boolean has(String name) {
        return places.containsKey(name);
    }

    int placeOf(String name) {
        return places.getOrDefault(name, NO_ONE);
    }
}

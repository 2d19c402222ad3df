package dk.kkr.text;

import java.util.HashMap;
import java.util.Map;

/** Keeps one string of many that are equal: an object for each costs several times what a short text does. */
public final class SharedStrings {
    /** Where so many differ, the table costs more than it saves. */
    private static final int MAX = 10_000;

    private final Map<String, String> strings = new HashMap<>();

    /** An equal string, the same one each time. */
    public String of(String string) {
        String known = strings.size() < MAX ? strings.putIfAbsent(string, string) : strings.get(string);
        return known == null ? string : known;
    }
}

package dk.kkr.text;

import java.util.HashMap;
import java.util.Map;

/** Keeps one of many equal strings: a separate object for each takes several times the memory of a short text. */
public final class SharedStrings {
    /** With more different strings than this, the table costs more than it saves. */
    private static final int MAX = 10_000;

    private final Map<String, String> strings = new HashMap<>();

    /** An equal string, the same object each time. */
    public String of(String string) {
        String known = strings.size() < MAX ? strings.putIfAbsent(string, string) : strings.get(string);
        return known == null ? string : known;
    }
}

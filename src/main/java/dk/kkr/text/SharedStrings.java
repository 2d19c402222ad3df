package dk.kkr.text;

import java.util.Arrays;

/**
 * Keeps one of many equal strings: a separate object for each takes several times the memory of a short text. Of those
 * that meet in one place the last is kept, so that the table stays small whatever comes.
 */
public final class SharedStrings {
    private static final int SLOTS = 1 << 11;

    private final String[] strings = new String[SLOTS];

    public SharedStrings() {
        Arrays.fill(strings, "");
    }

    /** An equal string, mostly the same object each time. */
    public String of(String string) {
        int hash = string.hashCode();
        int slot = (hash ^ hash >>> Short.SIZE) & SLOTS - 1;
        if (!strings[slot].equals(string)) {
            strings[slot] = string;
        }
        return strings[slot];
    }
}

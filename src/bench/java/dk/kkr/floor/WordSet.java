package dk.kkr.floor;

import java.util.Arrays;

/** The words of a dump by their hashes; two words with the same one are taken for one. */
final class WordSet {
    private static final int SLOTS = 1 << 15;
    private static final int FACTOR = 31;

    private final int[] slots = new int[SLOTS];

    void fill(String text) {
        Arrays.fill(slots, 0);
        int hash = 0;
        int size = 0;
        for (int i = 0; i < text.length() && size < SLOTS / 2; i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                hash = FACTOR * hash + Character.toLowerCase(c);
            } else if (hash != 0) {
                size += add(hash);
                hash = 0;
            }
        }
    }

    /** Whether the letters before an offset and those from another one are a word together. */
    boolean hasJoined(String text, int leftEnd, int rightStart) {
        int start = leftEnd;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        int hash = 0;
        for (int i = start; i < leftEnd; i++) {
            hash = FACTOR * hash + Character.toLowerCase(text.charAt(i));
        }
        for (int i = rightStart; i < text.length() && Character.isLetter(text.charAt(i)); i++) {
            hash = FACTOR * hash + Character.toLowerCase(text.charAt(i));
        }
        return slots[slotOf(hash)] == hash;
    }

    /** Where it is, or the free slot where it would be. */
    private int slotOf(int hash) {
        int slot = hash & SLOTS - 1;
        while (slots[slot] != 0 && slots[slot] != hash) {
            slot = slot + 1 & SLOTS - 1;
        }
        return slot;
    }

    private int add(int hash) {
        int slot = slotOf(hash);
        int added = slots[slot] == 0 ? 1 : 0;
        slots[slot] = hash;
        return added;
    }
}

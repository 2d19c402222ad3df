package dk.kkr.profile;

import java.util.ArrayList;
import java.util.List;

/** Looks words up among the stems of all signs, by their first three letters. */
public final class SignTable {
    /** A power of two, and many times the number of stems, so that most words find an empty place. */
    private static final int SIZE = 1 << 12;

    /** Any letter of Danish becomes its small one with it, and no two that begin words become the same. */
    private static final int SMALL = 0x20;

    private static final List<String> RECOMMENDING = List.of("indstil");

    private static final SignTable ALL = new SignTable();

    private final String[][] stems = new String[SIZE][];
    private final int[] bits = new int[SIZE];

    private SignTable() {
        RECOMMENDING.forEach(stem -> add(stem, Sign.RECOMMENDATION.bit()));
    }

    private void add(String stem, int bit) {
        int place = place(stem, 0);
        List<String> all = new ArrayList<>(stems[place] == null ? List.of() : List.of(stems[place]));
        all.add(stem);
        stems[place] = all.toArray(String[]::new);
        bits[place] |= bit;
    }

    /** The bits of the signs that a word may be; of two stems with the same three first letters, those of both. */
    public static int bitsAt(String text, int from) {
        if (from + 3 > text.length()) {
            return 0;
        }
        int place = place(text, from);
        int bits = ALL.bits[place];
        return bits != 0 && ALL.isOneAt(text, from, place) ? bits : 0;
    }

    private boolean isOneAt(String text, int from, int place) {
        for (String stem : stems[place]) {
            if (text.regionMatches(true, from, stem, 0, stem.length())) {
                return true;
            }
        }
        return false;
    }

    private static int place(String text, int from) {
        int first = text.charAt(from) | SMALL;
        int second = text.charAt(from + 1) | SMALL;
        int third = text.charAt(from + 2) | SMALL;
        return (first * 961 + second * 31 + third) & (SIZE - 1);
    }
}

package dk.kkr.profile;

import java.util.Arrays;
import java.util.List;

/** Endings of words in a table by their last two letters: most words are answered by one look into it. */
final class Endings {
    /** A power of two, so large that few endings share a place. */
    private static final int SIZE = 1 << 7;

    private static final String[] NONE = {};

    private final String[][] places = new String[SIZE][];

    /** @param endings of two letters at least, in lower case */
    Endings(List<String> endings) {
        Arrays.fill(places, NONE);
        for (String ending : endings) {
            int place = place(ending);
            String[] known = places[place];
            places[place] = Arrays.copyOf(known, known.length + 1);
            places[place][known.length] = ending;
        }
    }

    private static int place(String word) {
        int last = word.length() - 1;
        return (word.charAt(last) * 31 + word.charAt(last - 1)) & (SIZE - 1);
    }

    /** Whether a word, in lower case, ends in one of them. */
    boolean areIn(String lower) {
        return lengthIn(lower) > 0;
    }

    /** The length of the one in which a word, in lower case, ends; 0 where it ends in none. */
    int lengthIn(String lower) {
        if (lower.length() > 1) {
            for (String ending : places[place(lower)]) {
                if (lower.endsWith(ending)) {
                    return ending.length();
                }
            }
        }
        return 0;
    }
}

package dk.kkr.profile;

import dk.kkr.text.IgnoringCase;
import java.util.Arrays;
import java.util.List;

/**
 * Beginnings or endings of words, {@code indstilling} of {@code indstillingerne}, in a table by the two letters at that
 * end of the word: most words are answered by one look into it.
 */
final class Affixes {
    /** A power of two, so large that few share a place. */
    private static final int SIZE = 1 << 7;

    private static final String[] NONE = {};

    private final String[][] places = new String[SIZE][];
    private final boolean end;

    private Affixes(List<String> affixes, boolean end) {
        this.end = end;
        Arrays.fill(places, NONE);
        for (String affix : affixes) {
            int place = place(affix);
            String[] known = places[place];
            places[place] = Arrays.copyOf(known, known.length + 1);
            places[place][known.length] = affix;
        }
    }

    /** @param stems of two letters at least, in lower case */
    static Affixes stems(List<String> stems) {
        return new Affixes(stems, false);
    }

    /** @param endings of two letters at least, in lower case */
    static Affixes endings(List<String> endings) {
        return new Affixes(endings, true);
    }

    private int place(String word) {
        int last = word.length() - 1;
        return end ? place(word.charAt(last), word.charAt(last - 1)) : place(word.charAt(0), word.charAt(1));
    }

    private static int place(char first, char second) {
        return (first * 31 + second) & (SIZE - 1);
    }

    /** Whether a word in any case ends with one of these endings. */
    boolean endInAnyCase(String word) {
        int last = word.length() - 1;
        if (last < 1) {
            return false;
        }
        for (String ending :
                places[place(IgnoringCase.folded(word.charAt(last)), IgnoringCase.folded(word.charAt(last - 1)))]) {
            if (IgnoringCase.endsWith(word, ending)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word, in lower case, begins or ends with one of them. */
    boolean areIn(String lower) {
        return lengthIn(lower) > 0;
    }

    /** The length of the first with which a word, in lower case, begins or ends; 0 where there is none. */
    int lengthIn(String lower) {
        if (lower.length() > 1) {
            for (String affix : places[place(lower)]) {
                if (end ? lower.endsWith(affix) : lower.startsWith(affix)) {
                    return affix.length();
                }
            }
        }
        return 0;
    }
}

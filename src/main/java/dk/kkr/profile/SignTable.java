package dk.kkr.profile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Looks words up among the beginnings of all signs, by their first four letters: most words of a text are answered by
 * one look into an array, since every line of an archive is asked.
 */
public final class SignTable {
    /** In letters; no beginning is shorter. */
    private static final int SHORTEST = 4;

    /** A power of two, and many times the number of stems, so that most words find an empty place. */
    private static final int SIZE = 1 << 12;

    private static final List<String> RECOMMENDING = List.of("indstil");

    private static final SignTable ALL = new SignTable();

    private final Stem[][] places = new Stem[SIZE][];

    private record Stem(String letters, int bit) {}

    private SignTable() {
        add(RECOMMENDING, Sign.RECOMMENDATION);
        add(PostSigns.VERBS, Sign.POST_CHANGE);
        add(PostSigns.PROPOSALS, Sign.POST_PROPOSAL);
        add(PostSigns.ROLES, Sign.POST_ROLE);
        add(PostSigns.VACANCIES, Sign.POST_VACANCY);
        add(PostSigns.TITLES, Sign.POST_TITLE);
        add(List.of(PostWords.LIST), Sign.LIST);
    }

    /** In small letters, with a capital, and in capitals. */
    private void add(List<String> stems, Sign sign) {
        for (String stem : stems) {
            String capitals = stem.toUpperCase(Locale.ROOT);
            add(new Stem(stem, sign.bit()));
            add(new Stem(capitals.charAt(0) + stem.substring(1), sign.bit()));
            add(new Stem(capitals, sign.bit()));
        }
    }

    private void add(Stem stem) {
        int place = place(stem.letters(), 0);
        Stem[] known = places[place] == null ? new Stem[0] : places[place];
        places[place] = Arrays.copyOf(known, known.length + 1);
        places[place][known.length] = stem;
    }

    /** The bits of the signs that the word is which begins at an offset. */
    public static int bitsAt(String text, int from) {
        if (from + SHORTEST > text.length()) {
            return 0;
        }
        Stem[] here = ALL.places[place(text, from)];
        return here == null ? 0 : bitsOf(text, from, here);
    }

    private static int bitsOf(String text, int from, Stem[] stems) {
        int bits = 0;
        for (Stem stem : stems) {
            bits |= text.startsWith(stem.letters(), from) ? stem.bit() : 0;
        }
        return bits;
    }

    private static int place(String text, int from) {
        int first = text.charAt(from) * 31 + text.charAt(from + 1);
        return ((first * 31 + text.charAt(from + 2)) * 31 + text.charAt(from + 3)) & (SIZE - 1);
    }
}

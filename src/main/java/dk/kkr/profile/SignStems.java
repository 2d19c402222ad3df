package dk.kkr.profile;

import java.util.Arrays;
import java.util.List;

/**
 * Beginnings of words, each with a sign. Most words of a text are answered by one look into a table by their first
 * three letters, since every paragraph of an archive is asked; the others are looked up by four.
 */
final class SignStems {
    /** In letters; no beginning is shorter. */
    static final int SHORTEST = 4;

    private static final int LATIN = 0x180;
    private static final boolean[] LETTER = letters(false);
    private static final boolean[] CAPITAL = letters(true);

    /** A power of two, so large that few words share a place. */
    private static final int SIZE = 1 << 12;

    private final ThreeLetters beginnings = new ThreeLetters();
    private final Entry[][] places = new Entry[SIZE][];

    private record Entry(String stem, int sign) {}

    private static boolean[] letters(boolean capital) {
        boolean[] table = new boolean[LATIN];
        for (char c = 0; c < LATIN; c++) {
            table[c] = Character.isLetter(c) && (!capital || Character.isUpperCase(c));
        }
        return table;
    }

    static boolean isLetter(char c) {
        return c < LATIN ? LETTER[c] : Character.isLetter(c);
    }

    static boolean isCapital(char c) {
        return c < LATIN ? CAPITAL[c] : Character.isUpperCase(c);
    }

    /** Adds beginnings in small letters; a text has them with a capital, too. */
    void add(List<String> stems, int sign) {
        for (String stem : stems) {
            for (char first : new char[] {stem.charAt(0), Character.toUpperCase(stem.charAt(0))}) {
                int place = place(first, stem.charAt(1), stem.charAt(2), stem.charAt(3));
                Entry[] known = places[place] == null ? new Entry[0] : places[place];
                places[place] = Arrays.copyOf(known, known.length + 1);
                places[place][known.length] = new Entry(stem, sign);
            }
            beginnings.add(stem);
        }
    }

    private static int place(char first, char second, char third, char fourth) {
        return (((first * 31 + second) * 31 + third) * 31 + fourth) & (SIZE - 1);
    }

    /** The signs of the word between two offsets; it has four letters at least. */
    int signsAt(char[] text, int at, int end) {
        if (!beginnings.mayBegin(text[at], text[at + 1], text[at + 2])) {
            return 0;
        }
        Entry[] here = places[place(text[at], text[at + 1], text[at + 2], text[at + 3])];
        return here == null ? 0 : signsOf(text, at, end, here);
    }

    private static int signsOf(char[] text, int at, int end, Entry[] entries) {
        int signs = 0;
        for (Entry entry : entries) {
            signs |= isAt(text, at, end, entry.stem()) ? entry.sign() : 0;
        }
        return signs;
    }

    /** The first letter is known to be the stem's, in either case. */
    private static boolean isAt(char[] text, int at, int end, String stem) {
        if (end - at < stem.length()) {
            return false;
        }
        for (int i = 1; i < stem.length(); i++) {
            if (text[at + i] != stem.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}

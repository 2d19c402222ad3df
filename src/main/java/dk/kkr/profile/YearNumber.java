package dk.kkr.profile;

import dk.kkr.text.Digits;

/** Years as a text of a meeting names them: four digits, {@code 2019}. */
public final class YearNumber {
    private static final int EARLIEST = 1990;
    private static final int LATEST = 2099;
    private static final int DIGITS = 4;

    private YearNumber() {}

    /** The year of a word that is one; 0 otherwise. */
    public static int of(String word) {
        return Digits.areAll(word) ? at(word, 0, word.length()) : 0;
    }

    /** The year that the digits from one offset of a text to another are; 0 where they are none. */
    public static int at(String text, int from, int to) {
        int year = to - from == DIGITS ? Integer.parseInt(text, from, to, 10) : 0;
        return year >= EARLIEST && year <= LATEST ? year : 0;
    }
}

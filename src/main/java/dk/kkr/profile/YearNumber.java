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
        if (word.length() != DIGITS || !Digits.isAt(word, 0) || Digits.endOf(word, 0) < DIGITS) {
            return 0;
        }
        int year = Integer.parseInt(word);
        return year >= EARLIEST && year <= LATEST ? year : 0;
    }
}

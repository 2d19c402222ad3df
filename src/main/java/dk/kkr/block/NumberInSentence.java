package dk.kkr.block;

import dk.kkr.profile.DanishCalendar;
import dk.kkr.profile.WordsBeforeNumber;
import dk.kkr.text.Digits;

/**
 * Dates and numbers split by a line's end, however early the line ended: a list or paragraph does not begin with their
 * second half.
 *
 * <pre>
 * … fra mødet den 6. april       … fra den 1.         … omkring 10 –        … mødes kl.
 * 2017.                          januar 2014          12 kommuner           10.30 i salen
 * </pre>
 *
 * <p>Fails on a paragraph that ends in a month's name, without a full stop, before one that begins with a year, and on
 * a list entry that begins with a month.
 */
final class NumberInSentence {
    private static final int DIGITS_OF_YEAR = 4;

    private NumberInSentence() {}

    /** Whether the two lines, the one below the other, share a date or a number. */
    static boolean isCut(String previous, String line) {
        if (!Digits.isAt(line, 0)) {
            return previous.endsWith(".")
                    && isDay(lastWordOf(previous))
                    && DanishCalendar.monthOf(firstWordOf(line)) > 0;
        }
        String last = lastWordOf(previous);
        return WordsBeforeNumber.announce(last)
                || isOpenRange(previous)
                || (DanishCalendar.monthOf(last) > 0 && Digits.endOf(line, 0) == DIGITS_OF_YEAR);
    }

    private static boolean isDay(String word) {
        int digits = Digits.endOf(word, 0);
        return digits > 0 && digits == word.length() - 1 && word.endsWith(".");
    }

    private static boolean isOpenRange(String text) {
        int dash = text.length() - 1;
        if (dash < 1 || text.charAt(dash) != '–') {
            return false;
        }
        return Digits.isAt(text, text.charAt(dash - 1) == ' ' ? Math.max(0, dash - 2) : dash - 1);
    }

    private static String lastWordOf(String line) {
        return line.substring(line.lastIndexOf(' ') + 1);
    }

    private static String firstWordOf(String line) {
        int end = line.indexOf(' ');
        return end < 0 ? line : line.substring(0, end);
    }
}

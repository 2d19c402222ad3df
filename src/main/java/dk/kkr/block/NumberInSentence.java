package dk.kkr.block;

import dk.kkr.profile.DayAndMonth;
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
 */
final class NumberInSentence {
    private NumberInSentence() {}

    /** Whether the two lines, the one below the other, share a date or a number. */
    static boolean isCut(String previous, String line) {
        return DayAndMonth.isParted(previous, line)
                || (Digits.isAt(line, 0)
                        && (WordsBeforeNumber.announce(lastWordOf(previous)) || isOpenRange(previous)));
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
}

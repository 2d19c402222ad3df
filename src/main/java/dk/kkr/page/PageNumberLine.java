package dk.kkr.page;

import dk.kkr.profile.PageTotal;
import dk.kkr.profile.PageWord;
import dk.kkr.text.Digits;

/**
 * A page's number, alone on a line: {@code SIDE | 7}, {@code Side 7}, {@code Side 7 af 12}, {@code Side 7 ud af 12},
 * {@code Side 7/12}. {@code Page 7} has to rise with the pages, see {@link RisingPageNumbers}. Fails on a document that
 * has such a line of text.
 */
final class PageNumberLine {
    /** A wrapped sentence continues with {@code side 7}. */
    private static final char CAPITAL = 'S';

    private static final int MAX_DIGITS = 4;

    private PageNumberLine() {}

    static boolean matches(String text) {
        int word = text.charAt(0) == CAPITAL ? PageWord.endAt(text, 0) : -1;
        return word > 0 && isNumberWithTotal(text, PageWord.numberAfter(text, word));
    }

    /** Whether nothing stands at or after an offset but {@code 7}, {@code 7 af 12}, {@code 7/12}. */
    static boolean isNumberWithTotal(String text, int at) {
        int end = Digits.endOf(text, at);
        if (end == at || end - at > MAX_DIGITS) {
            return false;
        }
        String rest = text.substring(end).strip();
        return rest.isEmpty() || PageTotal.is(rest);
    }
}

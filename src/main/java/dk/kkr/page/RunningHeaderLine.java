package dk.kkr.page;

import dk.kkr.profile.CouncilWord;
import dk.kkr.text.Digits;

/**
 * The council and the meeting's date, separated by a bar, alone on a line: {@code KKR Hovedstaden | 07-09-2020}, also
 * the other way round. Fails on a document whose table has a row of that form.
 */
final class RunningHeaderLine {
    private static final int MAX_LENGTH = 80;
    private static final int YEAR_DIGITS = 4;

    private RunningHeaderLine() {}

    static boolean matches(String text) {
        int bar = text.length() > MAX_LENGTH ? -1 : text.indexOf('|');
        if (bar < 0) {
            return false;
        }
        String left = text.substring(0, bar);
        String right = text.substring(bar + 1);
        return (namesCouncil(left) && hasYear(right)) || (namesCouncil(right) && hasYear(left));
    }

    private static boolean namesCouncil(String part) {
        return CouncilWord.endAt(part.strip(), 0) > 0;
    }

    private static boolean hasYear(String part) {
        int digits = 0;
        for (int i = 0; i < part.length(); i++) {
            digits = Digits.isAt(part, i) ? digits + 1 : 0;
            if (digits == YEAR_DIGITS) {
                return true;
            }
        }
        return false;
    }
}

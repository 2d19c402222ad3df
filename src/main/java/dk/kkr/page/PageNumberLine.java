package dk.kkr.page;

import dk.kkr.text.Digits;

/**
 * A page's number, alone on a line: {@code SIDE | 7}, {@code Side 7}, {@code Side 7 af 12}, {@code Side 7 ud af 12},
 * {@code Side 7/12}. A document would break it that has such a line of text.
 */
final class PageNumberLine {
    private static final char CAPITAL = 'S';
    private static final String WORD = "side";
    private static final int MAX_DIGITS = 4;

    private PageNumberLine() {}

    static boolean matches(String text) {
        if (text.charAt(0) != CAPITAL || !text.regionMatches(true, 0, WORD, 0, WORD.length())) {
            return false;
        }
        int at = skipBlanks(text, WORD.length());
        at = at < text.length() && (text.charAt(at) == '|' || text.charAt(at) == ':') ? skipBlanks(text, at + 1) : at;
        return isNumberWithTotal(text, at);
    }

    /** Whether nothing stands at an offset and behind it but {@code 7}, {@code 7 af 12}, {@code 7/12}. */
    static boolean isNumberWithTotal(String text, int at) {
        int end = Digits.endOf(text, at);
        return end > at && end - at <= MAX_DIGITS && isTotal(text.substring(end).strip());
    }

    private static boolean isTotal(String rest) {
        String total = rest.startsWith("ud ") ? rest.substring(3) : rest;
        String count = total.startsWith("af ") || total.startsWith("of ")
                ? total.substring(3)
                : rest.startsWith("/") ? rest.substring(1) : rest;
        String digits = count.strip();
        return rest.isEmpty()
                || (!count.equals(rest) && !digits.isEmpty() && Digits.endOf(digits, 0) == digits.length());
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}

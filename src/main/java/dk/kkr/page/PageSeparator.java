package dk.kkr.page;

import dk.kkr.profile.PageWord;
import dk.kkr.text.Digits;
import dk.kkr.text.IgnoringCase;

/**
 * What a converter or a script writes between two pages: {@code {3}------------------------------------------------},
 * {@code --- end of page=3 ---}, {@code === Page 3 ===}, {@code [Side 3]}. Fails on a document that has such a line of
 * its own.
 */
final class PageSeparator {
    private static final int MIN_RULE = 3;
    private static final String END_OF = "end of ";

    private PageSeparator() {}

    static boolean matches(String text) {
        return switch (text.charAt(0)) {
            case '{' -> isBracedNumber(text);
            case '-', '=' -> isBetweenRules(text, text.charAt(0));
            case '[' -> text.endsWith("]") && isPage(text.substring(1, text.length() - 1));
            default -> false;
        };
    }

    private static boolean isBracedNumber(String text) {
        int end = Digits.endOf(text, 1);
        return end > 1
                && text.startsWith("}", end)
                && text.length() - end > MIN_RULE
                && endOf(text, end + 1, '-') == text.length();
    }

    private static boolean isBetweenRules(String text, char rule) {
        int from = endOf(text, 0, rule);
        int to = text.length();
        while (to > from && text.charAt(to - 1) == rule) {
            to--;
        }
        return from >= MIN_RULE
                && text.length() - to >= MIN_RULE
                && isPage(text.substring(from, to).strip());
    }

    private static int endOf(String text, int from, char c) {
        int end = from;
        while (end < text.length() && text.charAt(end) == c) {
            end++;
        }
        return end;
    }

    /** {@code Page 3}, {@code page=3}, {@code Side 3 af 12}. */
    private static boolean isPage(String text) {
        int word = PageWord.endAt(text, IgnoringCase.startsWith(text, END_OF) ? END_OF.length() : 0);
        return word > 0 && PageNumberLine.isNumberWithTotal(text, PageWord.numberAfter(text, word));
    }
}

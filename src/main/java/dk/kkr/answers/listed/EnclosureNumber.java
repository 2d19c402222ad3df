package dk.kkr.answers.listed;

import dk.kkr.profile.EnclosureWords;
import dk.kkr.text.Digits;
import dk.kkr.text.RomanNumeral;
import java.util.Optional;

/**
 * The number with which an entry begins, {@code Bilag 2 – }, {@code (Bilag B) }, or ends, {@code (bilag B)}.
 *
 * @param number as printed, {@code 2}, {@code 2.1}, {@code 2a}, {@code B}
 * @param to offset after it and what parts it from the title
 */
record EnclosureNumber(String number, int to) {
    private static final String SEPARATORS = ":.,–—-)/_";

    /** Before a title: empty where the word is the title's, {@code Bilag til aftalen}, {@code Bilag 1 til aftalen}. */
    static Optional<EnclosureNumber> before(String text, int from, int to) {
        int start = EnclosureWords.endOfWord(text, from);
        int end = start == from ? from : endOfNumber(text, start, to);
        if (end <= start || (end < to && Character.isLetterOrDigit(text.charAt(end)))) {
            return Optional.empty();
        }
        int after = end;
        boolean parted = false;
        while (after < to && (isBlank(text.charAt(after)) || SEPARATORS.indexOf(text.charAt(after)) >= 0)) {
            parted |= !isBlank(text.charAt(after));
            after++;
        }
        boolean title = after == to || parted || !Character.isLowerCase(text.charAt(after));
        return title ? Optional.of(new EnclosureNumber(text.substring(start, end), after)) : Optional.empty();
    }

    /** After a title, in brackets. */
    static Optional<EnclosureNumber> after(String text, int from, int to) {
        int bracket = EnclosureWords.lastInBrackets(text, from, to - 1);
        if (bracket < 0) {
            return Optional.empty();
        }
        int start = EnclosureWords.endOfWord(text, bracket);
        int end = endOfNumber(text, start, to);
        return end > start && end < to && text.charAt(end) == ')'
                ? Optional.of(new EnclosureNumber(text.substring(start, end), end + 1))
                : Optional.empty();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u00a0' || c == '\t';
    }

    /** The offset after {@code 1}, {@code 2a}, {@code 3.1}, {@code IV} or one capital. */
    private static int endOfNumber(String text, int start, int to) {
        int roman = Math.min(to, RomanNumeral.endOf(text, start));
        if (roman > start && (roman == to || !Character.isLetterOrDigit(text.charAt(roman)))) {
            return roman;
        }
        int end = Digits.endOf(text, start);
        while (end > start && text.startsWith(".", end) && Digits.isAt(text, end + 1)) {
            end = Digits.endOf(text, end + 1);
        }
        boolean letter = end < to && Character.isLetter(text.charAt(end));
        boolean alone = letter && (end + 1 == to || !Character.isLetterOrDigit(text.charAt(end + 1)));
        return alone && (end > start || Character.isUpperCase(text.charAt(end))) ? end + 1 : Math.min(end, to);
    }
}

package dk.kkr.line;

import dk.kkr.profile.Bullets;
import dk.kkr.text.Digits;
import dk.kkr.text.EntryLetter;
import java.util.Optional;

/**
 * What a list entry begins with: {@code – }, {@code • }, {@code ➢ }, {@code - }, {@code + }, {@code 1) }, {@code I) },
 * {@code a) }, {@code (ii) }, {@code 1. }.
 *
 * @param form entries of one list share it: the bullet itself, {@code 1)}, {@code I)}, {@code 1.}
 * @param number of a numbered entry; 0 for a bullet or letter
 * @param length up to the entry's text
 * @param confirmed whether the entries around it show that it is a marker, as the block stage finds
 */
public record ListMarker(String form, int number, int length, boolean confirmed) {
    /** A bullet of writers who cannot type others. */
    private static final char PLUS = '+';

    private static final int MAX_DIGITS = 2;
    private static final int MAX_LETTERS = 4;

    public static Optional<ListMarker> parse(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) != ' ' && text.charAt(end) != '\t') {
            if (++end > MAX_LETTERS + (text.charAt(0) == '(' ? 2 : 0)) {
                return Optional.empty();
            }
        }
        if (end == 0 || (end > 1 && text.charAt(end - 1) != ')' && text.charAt(end - 1) != '.')) {
            return Optional.empty();
        }
        int start = end;
        while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '\t')) {
            start++;
        }
        return of(text.substring(0, end), start);
    }

    private static Optional<ListMarker> of(String token, int length) {
        if (token.length() == 1 && isBullet(token.charAt(0))) {
            return Optional.of(new ListMarker(token, 0, length, false));
        }
        if (token.length() == 1) {
            return Optional.empty();
        }
        char end = token.charAt(token.length() - 1);
        String body = token.substring(isBracketed(token) ? 1 : 0, token.length() - 1);
        if (end == ')' && EntryLetter.is(body)) {
            return Optional.of(new ListMarker("I)", 0, length, false));
        }
        return (end == ')' || end == '.') && isNumber(body)
                ? Optional.of(new ListMarker("1" + end, Integer.parseInt(body), length, false))
                : Optional.empty();
    }

    /** {@code (ii)}, {@code (b)}, {@code (2)}; a capital in brackets is a party, {@code (V)}. */
    private static boolean isBracketed(String token) {
        return token.charAt(0) == '('
                && token.charAt(token.length() - 1) == ')'
                && token.length() > 2
                && !Character.isUpperCase(token.charAt(1));
    }

    private static boolean isBullet(char c) {
        return Bullets.isSign(c) || Bullets.isLetter(c) || c == PLUS;
    }

    public ListMarker confirm() {
        return new ListMarker(form, number, length, true);
    }

    /** Whether it may as well be a character within a sentence: {@code 10} / {@code – 12 kommuner}. */
    public boolean isSign() {
        return form.length() == 1 && (Bullets.isDash(form.charAt(0)) || form.charAt(0) == PLUS);
    }

    public boolean isNumbered() {
        return number > 0;
    }

    private static boolean isNumber(String body) {
        return body.length() <= MAX_DIGITS && Digits.areAll(body) && body.charAt(0) != '0';
    }
}

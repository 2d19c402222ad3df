package dk.kkr.invariant;

import dk.kkr.text.RomanNumeral;
import java.util.regex.Pattern;

/**
 * The letters and digits of a text, in order: what is left of words when hyphens, blanks and markers are not compared.
 */
final class Letters {
    private static final Pattern LEADING_ZEROS = Pattern.compile("(?<!\\d)0+(?=\\d)");

    private Letters() {}

    static String of(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** As {@link #ofContents}, and the Roman numeral that numbers an item is what it counts: {@code II.} is 2. */
    static String ofUnusual(String heading) {
        int end = RomanNumeral.endOf(heading, 0);
        boolean roman = end > 0 && heading.startsWith(".", end);
        return ofContents(roman ? RomanNumeral.valueOf(heading.substring(0, end)) + heading.substring(end) : heading);
    }

    /** As {@link #of}, but a number is what it counts: page 06 of a contents list is page 6. */
    static String ofContents(String text) {
        return of(text.indexOf('0') < 0 ? text : LEADING_ZEROS.matcher(text).replaceAll(""));
    }
}

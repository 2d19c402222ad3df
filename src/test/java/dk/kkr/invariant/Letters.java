package dk.kkr.invariant;

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

    /** As {@link #ofContents}, of a heading whose number may be Roman. */
    static String ofUnusual(String heading) {
        return ofContents(Numbering.inDigits(heading));
    }

    /** As {@link #of}, but a number is what it counts: page 06 of a contents list is page 6. */
    static String ofContents(String text) {
        return of(text.indexOf('0') < 0 ? text : LEADING_ZEROS.matcher(text).replaceAll(""));
    }
}

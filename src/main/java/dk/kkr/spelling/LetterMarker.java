package dk.kkr.spelling;

import dk.kkr.text.EntryLetter;
import dk.kkr.text.Letters;
import java.util.Optional;

/** A letter or Roman number to which the text is glued: {@code a)juni}, {@code II)juni}, {@code a.Juni}. */
final class LetterMarker {
    /** {@code viii)} is the longest that occurs. */
    private static final int MAX_LETTERS = 4;

    private LetterMarker() {}

    static Optional<GluedMarker> at(int start, String line) {
        int end = endOfLetters(start, line);
        if (end < 0 || Letters.endOf(line, start) != end) {
            return Optional.empty();
        }
        boolean parenthesis = line.charAt(end) == ')'
                && GluedMarker.isLetterAt(end + 1, line)
                && EntryLetter.is(line.substring(start, end));
        // Not 'm.v.', nor 'P.Hansen'.
        boolean stop = line.charAt(end) == '.'
                && end - start == 1
                && Character.isLowerCase(line.charAt(start))
                && GluedMarker.isTitleAt(end + 1, line);
        return parenthesis || stop ? Optional.of(new GluedMarker(GluedMarker.Kind.LETTER, end + 1)) : Optional.empty();
    }

    /** Where what ends a marker stands, after as many characters as one has; -1 where nothing does. */
    private static int endOfLetters(int start, String line) {
        int last = Math.min(line.length() - 1, start + MAX_LETTERS);
        for (int at = start + 1; at <= last; at++) {
            if (line.charAt(at) == ')' || line.charAt(at) == '.') {
                return at;
            }
        }
        return -1;
    }
}

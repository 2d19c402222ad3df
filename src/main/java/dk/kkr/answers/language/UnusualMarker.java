package dk.kkr.answers.language;

import dk.kkr.line.ListMarker;
import dk.kkr.profile.ClauseWords;
import dk.kkr.text.Digits;
import dk.kkr.text.RomanNumeral;
import java.util.Optional;

/**
 * Markers that only an answer's list has, where each entry stands on a line of its own: {@code II.}, {@code 1:},
 * {@code 2.1}, {@code →}, {@code at 1)}. Fails on a paragraph that begins with a short number, {@code 1.1 mio. kr.
 * afsættes}.
 */
final class UnusualMarker {
    private static final int LONGEST = 5;
    private static final String ENDS = ".:)";
    private static final String CLAUSE = ClauseWords.THAT + " ";

    private UnusualMarker() {}

    /** The marker with which a line begins. */
    static Optional<ListMarker> at(String text, int from, int to) {
        int clause = endOfClauseNumber(text, from);
        if (clause > from && clause < to) {
            return Optional.of(new ListMarker("at 1)", 0, clause + 1 - from, false));
        }
        int end = from;
        while (end < to && end - from <= LONGEST && text.charAt(end) != ' ') {
            end++;
        }
        if (end >= to || end == from || end - from > LONGEST || !isMarker(text, from, end)) {
            return Optional.empty();
        }
        return Optional.of(new ListMarker("?", numberIn(text, from, end), end + 1 - from, false));
    }

    /** Whether a line begins with {@code at 1)}. */
    static boolean isClauseNumber(String text, int from) {
        return endOfClauseNumber(text, from) > from;
    }

    /** The offset after {@code at 1)}; {@code from} where it does not stand there. */
    private static int endOfClauseNumber(String text, int from) {
        int number = from + CLAUSE.length();
        int end = text.startsWith(CLAUSE, from) ? Digits.endOf(text, number) : number;
        return end > number && text.startsWith(") ", end) ? end + 1 : from;
    }

    private static boolean isMarker(String text, int from, int end) {
        char first = text.charAt(from);
        char last = text.charAt(end - 1);
        boolean symbol =
                end == from + 1 && !Character.isLetterOrDigit(first) && first > '~' && "»”“„«".indexOf(first) < 0;
        if (symbol) {
            return true;
        }
        // V: and I: lead to what a party said, or to its member.
        boolean party = last == ':' && end - from == 2;
        boolean roman =
                ENDS.indexOf(last) >= 0 && !party && end - 1 > from && RomanNumeral.endOf(text, from) == end - 1;
        boolean number = last == ':' && end - 1 > from && Digits.endOf(text, from) == end - 1;
        boolean below = end - from == 3 && text.charAt(from + 1) == '.' && Digits.is(first) && Digits.is(last);
        return roman || number || below;
    }

    /** The number of {@code 1:}; 0 for others. */
    private static int numberIn(String text, int from, int end) {
        return text.charAt(end - 1) == ':' && end - from == 2 ? Character.digit(text.charAt(from), 10) : 0;
    }
}

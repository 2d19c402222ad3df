package dk.kkr.spelling;

import dk.kkr.text.Digits;
import java.util.Optional;

/** A number to which the text is glued: {@code 1.Valg}, {@code 1.1.Valg}, {@code 1)Valg}, {@code 1.1Valg}. */
final class NumberMarker {
    /** Longer numbers are amounts and years. */
    private static final int MAX_DIGITS = 2;

    /** No item has more sub-items, and most minutes of an hour are higher: {@code 10.30.Kaffe}. */
    private static final int MAX_BELOW = 25;

    private NumberMarker() {}

    static Optional<GluedMarker> at(int start, String line) {
        int end = endOfNumber(start, line);
        if (end == start || end == line.length()) {
            return Optional.empty();
        }
        boolean stop = line.charAt(end) == '.';
        if (stop || line.charAt(end) == ')') {
            // '1.g', '2.kvartal' and '12.juni' are normal spelling.
            boolean text = stop ? GluedMarker.isTitleAt(end + 1, line) : GluedMarker.isLetterAt(end + 1, line);
            return text ? Optional.of(new GluedMarker(GluedMarker.Kind.NUMBER, end + 1)) : Optional.empty();
        }
        return GluedMarker.isTitleAt(end, line)
                ? Optional.of(new GluedMarker(GluedMarker.Kind.BARE_NUMBER, end))
                : Optional.empty();
    }

    /** The offset after the digits of all levels, {@code 1.1}; where they begin, if they are not an item number. */
    private static int endOfNumber(int start, String line) {
        int end = endOfLevel(start, line);
        while (end > start && end < line.length() && line.charAt(end) == '.' && Digits.isAt(line, end + 1)) {
            int next = endOfLevel(end + 1, line);
            boolean one = next > end + 1 && Integer.parseInt(line.substring(end + 1, next)) <= MAX_BELOW;
            end = one ? next : start;
        }
        return end;
    }

    private static int endOfLevel(int start, String line) {
        int end = Digits.endOf(line, start);
        return end - start > MAX_DIGITS || line.charAt(start) == '0' ? start : end;
    }
}

package dk.kkr.input;

import dk.kkr.text.DanishCalendar;
import dk.kkr.text.Digits;
import java.util.Optional;

/**
 * A marker at a line's start with its text right behind it: {@code •Rekruttering}, {@code 1.1.Valg af formand}.
 *
 * @param end the offset behind it, where the blank is missing
 */
record GluedMarker(Kind kind, int end) {
    private static final String BULLETS = "•➢·▪◦■□●○►";
    private static final String DASHES = "–-—";

    /** Longer ones are amounts and years. */
    private static final int MAX_DIGITS = 2;

    /** No item has more below it, and most minutes of an hour are more: {@code 10.30.Kaffe}. */
    private static final int MAX_BELOW = 25;

    /** {@code viii)} is the longest that occurs. */
    private static final int MAX_LETTERS = 4;

    /** Which markers a dump must have how often without a blank, to show that its extractor leaves the blanks out. */
    enum Kind {
        /** Nothing else looks so. */
        BULLET(1),
        /** {@code -Borgere}; lines may begin so with the rest of a compound: {@code -området}. */
        DASH(3),
        /** {@code 1.Valg}, {@code 1.1.Valg}, {@code 1)Valg}; a slip of the writer's elsewhere: {@code 2.behandling}. */
        NUMBER(3),
        /** {@code 1.1Valg}, {@code 1Valg}. */
        BARE_NUMBER(3),
        /** {@code a)juni}, {@code II)juni}, {@code a.Juni}. */
        LETTER(2);

        private final int proof;

        Kind(int proof) {
            this.proof = proof;
        }

        int proof() {
            return proof;
        }
    }

    /** The marker with which the line begins, if its text is glued to it. */
    static Optional<GluedMarker> of(SourceLine line) {
        int start = line.start();
        return start < line.text().length() ? at(start, line.text()) : Optional.empty();
    }

    /** Whether the line begins with a dash and a blank behind it. */
    static boolean isSpacedDash(SourceLine line) {
        int start = line.start();
        return start + 1 < line.text().length()
                && DASHES.indexOf(line.text().charAt(start)) >= 0
                && line.text().charAt(start + 1) == ' ';
    }

    /** The line with a blank behind the marker. */
    String partIn(String line) {
        return line.substring(0, end) + " " + line.substring(end);
    }

    private static Optional<GluedMarker> at(int start, String line) {
        char first = line.charAt(start);
        if (Digits.isAt(line, start)) {
            return number(start, line);
        }
        if (Character.isLetter(first)) {
            return letter(start, line);
        }
        if (start + 1 < line.length() && (BULLETS.indexOf(first) >= 0 || isOfSymbolFont(first))) {
            boolean glued = Character.isLetterOrDigit(line.charAt(start + 1));
            return glued ? Optional.of(new GluedMarker(Kind.BULLET, start + 1)) : Optional.empty();
        }
        return DASHES.indexOf(first) >= 0 && isLetterAt(start + 1, line)
                ? Optional.of(new GluedMarker(Kind.DASH, start + 1))
                : Optional.empty();
    }

    private static boolean isOfSymbolFont(char c) {
        return c >= '\uE000' && c <= '\uF8FF';
    }

    private static Optional<GluedMarker> number(int start, String line) {
        int end = endOfNumber(start, line);
        if (end == start || end == line.length()) {
            return Optional.empty();
        }
        if (line.charAt(end) == '.' || line.charAt(end) == ')') {
            boolean text = isLetterAt(end + 1, line) && !isMonthAt(end + 1, line);
            return text ? Optional.of(new GluedMarker(Kind.NUMBER, end + 1)) : Optional.empty();
        }
        return isTitleAt(end, line) ? Optional.of(new GluedMarker(Kind.BARE_NUMBER, end)) : Optional.empty();
    }

    /** Behind the digits of all levels, {@code 1.1}; where they begin, if they are no numbering's. */
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

    private static Optional<GluedMarker> letter(int start, String line) {
        int end = start;
        while (end - start <= MAX_LETTERS && isLetterAt(end, line)) {
            end++;
        }
        if (end == line.length() || end - start > MAX_LETTERS) {
            return Optional.empty();
        }
        boolean parenthesis = line.charAt(end) == ')'
                && isLetterAt(end + 1, line)
                && (end - start == 1 || isRoman(line.substring(start, end)));
        // Not 'm.v.', nor 'P.Hansen'.
        boolean stop = line.charAt(end) == '.'
                && end - start == 1
                && Character.isLowerCase(line.charAt(start))
                && isTitleAt(end + 1, line);
        return parenthesis || stop ? Optional.of(new GluedMarker(Kind.LETTER, end + 1)) : Optional.empty();
    }

    private static boolean isRoman(String letters) {
        String digits = Character.isLowerCase(letters.charAt(0)) ? "ivx" : "IVX";
        for (int i = 0; i < letters.length(); i++) {
            if (digits.indexOf(letters.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** A capital and a small letter: not {@code 5G}. */
    private static boolean isTitleAt(int at, String line) {
        return at + 1 < line.length()
                && Character.isUpperCase(line.charAt(at))
                && Character.isLowerCase(line.charAt(at + 1));
    }

    private static boolean isLetterAt(int at, String line) {
        return at < line.length() && Character.isLetter(line.charAt(at));
    }

    /** {@code 12.juni} is a date. */
    private static boolean isMonthAt(int at, String line) {
        int end = at;
        while (isLetterAt(end, line)) {
            end++;
        }
        return DanishCalendar.monthOf(line.substring(at, end)) > 0;
    }
}

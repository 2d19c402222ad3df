package dk.kkr.spelling;

import dk.kkr.profile.Bullets;
import dk.kkr.profile.DayAndMonth;
import dk.kkr.text.Digits;
import dk.kkr.text.Edges;
import java.util.Optional;

/**
 * A marker at a line's start that its text follows directly: {@code •Rekruttering}, {@code 1.1.Valg af formand}.
 *
 * @param end the offset after it, where the blank is missing
 */
record GluedMarker(Kind kind, int end) {
    /**
     * The kinds of markers, each with how often a dump must have it without a blank to show that its extractor leaves
     * blanks out.
     */
    enum Kind {
        /** {@code •Borgere}, {@code ./.Planen}; nothing else looks like this. */
        BULLET(1),
        /** {@code -Borgere}; the rest of a compound may begin a line like this: {@code -området}. */
        DASH(3),
        /** {@code 1.Valg}, {@code 1.1.Valg}, {@code 1)Valg}; elsewhere a slip of the writer: {@code 2.behandling}. */
        NUMBER(3),
        /** {@code 1.1Valg}, {@code 1Valg}. */
        BARE_NUMBER(3),
        /** {@code a)juni}, {@code II)juni}, {@code a.Juni}; elsewhere a slip: {@code i.Lund}. */
        LETTER(3);

        private final int proof;

        Kind(int proof) {
            this.proof = proof;
        }

        int proof() {
            return proof;
        }
    }

    /** The marker that the line begins with, if its text is glued to it. */
    static Optional<GluedMarker> of(String line) {
        int start = Edges.start(line);
        return start < line.length() ? at(start, line) : Optional.empty();
    }

    /** Whether the line begins with a dash and a blank. */
    static boolean isSpacedDash(String line) {
        int start = Edges.start(line);
        return start + 1 < line.length() && line.charAt(start + 1) == ' ' && Bullets.isDash(line.charAt(start));
    }

    private static Optional<GluedMarker> at(int start, String line) {
        char first = line.charAt(start);
        if (Digits.isAt(line, start)) {
            return NumberMarker.at(start, line);
        }
        if (Character.isLetter(first)) {
            return LetterMarker.at(start, line);
        }
        int afterBullet = endOfBullet(start, line);
        if (afterBullet > start) {
            boolean glued = afterBullet < line.length() && Character.isLetterOrDigit(line.charAt(afterBullet));
            return glued ? Optional.of(new GluedMarker(Kind.BULLET, afterBullet)) : Optional.empty();
        }
        return isDashOfText(start, line) ? Optional.of(new GluedMarker(Kind.DASH, start + 1)) : Optional.empty();
    }

    private static int endOfBullet(int start, String line) {
        if (line.startsWith(Bullets.ENCLOSURE, start)) {
            return start + Bullets.ENCLOSURE.length();
        }
        return Bullets.isSure(line.charAt(start)) ? start + 1 : start;
    }

    /** Also before a date, {@code –17. juni i Hobro}; before other digits it may be a minus: {@code –2 pct.}. */
    private static boolean isDashOfText(int start, String line) {
        return Bullets.isDash(line.charAt(start)) && (isLetterAt(start + 1, line) || DayAndMonth.isAt(start + 1, line));
    }

    /** An upper-case and a lower-case letter: not {@code 5G}. */
    static boolean isTitleAt(int at, String line) {
        return at + 1 < line.length()
                && Character.isUpperCase(line.charAt(at))
                && Character.isLowerCase(line.charAt(at + 1));
    }

    static boolean isLetterAt(int at, String line) {
        return at < line.length() && Character.isLetter(line.charAt(at));
    }
}

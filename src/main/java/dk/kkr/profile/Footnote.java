package dk.kkr.profile;

import java.util.Optional;

/**
 * A note that says something of the people with its sign, {@code *) Afbud}, {@code (*) afbud}, {@code † fraværende}.
 * Whether a line is one shows only where a sign leads to it: else the star is a bullet.
 *
 * @param sign one to four of the same kind, {@code **}
 * @param text what the note says
 */
public record Footnote(String sign, String text) {
    private static final String SIGNS = "*†‡";
    private static final String AFTER_SIGN = ")=:–-";
    private static final int LONGEST_SIGN = 4;

    /** The note on a line, which begins with its sign. */
    public static Optional<Footnote> of(String line) {
        int from = line.startsWith("(") ? 1 : 0;
        int length = lengthOfSign(line, from);
        if (length == 0 || length > LONGEST_SIGN) {
            return Optional.empty();
        }
        String rest = line.substring(from + length).strip();
        boolean marked = !rest.isEmpty() && AFTER_SIGN.indexOf(rest.charAt(0)) >= 0;
        String text = marked ? rest.substring(1).strip() : rest;
        // "**Deltagere:** Bo Dam" is Markdown.
        boolean once = text.indexOf(line.charAt(from)) < 0;
        return !text.isEmpty() && once
                ? Optional.of(new Footnote(line.substring(from, from + length), text))
                : Optional.empty();
    }

    /** Whether it says how somebody took part, so that it is no entry of a list with bullets. */
    public boolean isOfAttendance() {
        return AttendanceHeading.noted(text).isPresent() || ParticipationWords.areIn(text);
    }

    private static int lengthOfSign(String text, int from) {
        int end = from;
        while (end < text.length() && SIGNS.indexOf(text.charAt(end)) >= 0 && text.charAt(end) == text.charAt(from)) {
            end++;
        }
        return end - from;
    }

    /** Whether a note beside a name is nothing but signs, which lead to a note that was not read. */
    public static boolean areSigns(String note) {
        for (int i = 0; i < note.length(); i++) {
            if (SIGNS.indexOf(note.charAt(i)) < 0) {
                return false;
            }
        }
        return !note.isEmpty();
    }

    /** Where the signs at a line's end begin; its length where there are none, or Markdown's at both ends. */
    public static int startOfSigns(String line) {
        int start = line.length();
        while (start > 0 && SIGNS.indexOf(line.charAt(start - 1)) >= 0) {
            start--;
        }
        boolean marked = start == 0 || SIGNS.indexOf(line.charAt(0)) >= 0;
        return marked ? line.length() : start;
    }

    /** Where the sign stands next behind a name, from an offset on; -1 where it does not. */
    public int signIn(String text, int from) {
        for (int at = text.indexOf(sign, from); at >= 0; at = text.indexOf(sign, at + 1)) {
            int length = lengthOfSign(text, at);
            int end = at + length;
            boolean whole = length == sign.length() && (at == 0 || text.charAt(at - 1) != sign.charAt(0));
            boolean behind =
                    at > 0 && (Character.isLetter(text.charAt(at - 1)) || ") .(".indexOf(text.charAt(at - 1)) >= 0);
            boolean ends = end == text.length() || " ,;)\t|".indexOf(text.charAt(end)) >= 0;
            if (whole && behind && ends) {
                return at;
            }
        }
        return -1;
    }

    /** {@code *Bo Dam}: whether a line begins with the sign and a name, and has no other such sign. */
    public boolean leads(String line) {
        int end = sign.length();
        return line.startsWith(sign)
                && end < line.length()
                && Character.isUpperCase(line.charAt(end))
                && line.indexOf(sign.charAt(0), end) < 0;
    }

    /** {@code (fraværende)}. */
    public String inBrackets() {
        return '(' + text + ')';
    }
}

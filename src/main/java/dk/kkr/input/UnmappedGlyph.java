package dk.kkr.input;

import dk.kkr.text.Digits;

/** {@code (cid:127)}, which pdfminer prints for a glyph whose font does not say which character it is. */
final class UnmappedGlyph {
    private static final String START = "(cid:";

    private UnmappedGlyph() {}

    static boolean startsAt(String text, int at) {
        if (!text.startsWith(START, at)) {
            return false;
        }
        int number = at + START.length();
        int end = Digits.endOf(text, number);
        return end > number && end < text.length() && text.charAt(end) == ')';
    }
}

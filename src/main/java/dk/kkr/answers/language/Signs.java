package dk.kkr.answers.language;

import dk.kkr.profile.Sign;
import dk.kkr.profile.SignTable;

/** The signs that the words of a line are, found in one pass over its characters. */
final class Signs {
    /** No offset, nor the one before an offset. */
    private static final int NONE = -2;

    private Signs() {}

    /** A capital and a small letter, or an initial with its point. */
    private static boolean isCapitalised(String text, int at, int to) {
        if (at + 1 >= to || !Character.isUpperCase(text.charAt(at))) {
            return false;
        }
        char next = text.charAt(at + 1);
        return next == '.' || Character.isLowerCase(next);
    }

    /** The bits of the signs from one offset of a text to another. */
    static int in(String text, int from, int to) {
        int signs = 0;
        boolean within = false;
        boolean capital = false;
        int named = NONE;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            boolean letter = c >= 'A' && (c <= 'Z' || c >= 'a');
            if (letter && !within) {
                signs |= SignTable.bitsAt(text, at);
                capital = isCapitalised(text, at, to);
                signs |= capital && named == at - 1 ? Sign.NAME.bit() : 0;
            } else if (c >= '0' && c <= '9') {
                signs |= Sign.NUMBER.bit();
            }
            named = within && !letter ? (capital ? at : NONE) : named;
            within = letter;
        }
        return signs;
    }
}

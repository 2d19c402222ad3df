package dk.kkr.answers.language;

import dk.kkr.profile.Sign;
import dk.kkr.profile.SignTable;

/** The signs that the words of a line are, found in one pass over its characters. */
final class Signs {
    private Signs() {}

    /** The bits of the signs from one offset of a text to another. */
    static int in(String text, int from, int to) {
        int signs = 0;
        boolean within = false;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            boolean letter = c >= 'A' && (c <= 'Z' || c >= 'a');
            if (letter && !within) {
                signs |= SignTable.bitsAt(text, at);
            } else if (c >= '0' && c <= '9') {
                signs |= Sign.NUMBER.bit();
            }
            within = letter;
        }
        return signs;
    }
}

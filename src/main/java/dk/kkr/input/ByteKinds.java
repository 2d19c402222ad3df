package dk.kkr.input;

import dk.kkr.line.Characters;

/**
 * What the bytes of a UTF-8 text say about the line that they are in: the entry that {@link Characters} has for the
 * character, and bits for the reading itself. Nearly every byte is printable ASCII, one of the two of a letter from
 * {@code À} to {@code ÿ}, or one of the three of a dash, a quote or a bullet: a line of nothing else is spelled in one
 * way, and is undamaged unless it is so in the letters themselves.
 */
final class ByteKinds {
    static final int LINE_END = Characters.FREE;

    /** Of a character that is not ASCII. */
    static final int NOT_ASCII = LINE_END << 1;

    /** Of none of those, as in a control character: the line has to be read character by character. */
    static final int UNUSUAL = NOT_ASCII << 1;

    /** Of an opening bracket: there is one in every unmapped glyph, {@code (cid:127)}. */
    static final int BRACKET = UNUSUAL << 1;

    /** How many bytes a dash, a quote or a bullet has. */
    static final int BYTES_OF_SIGN = 3;

    /** The first byte of {@code À} to {@code ÿ}; the second is one of the 64 that continue a character. */
    private static final int LEAD_OF_LETTERS = 0xC3;

    /** The first two bytes of the signs U+2010 to U+2027, and the lowest and the highest third one. */
    private static final byte LEAD_OF_SIGNS = (byte) 0xE2;

    private static final byte SECOND_OF_SIGNS = (byte) 0x80;
    private static final byte FIRST_SIGN = (byte) 0x90;
    private static final byte LAST_SIGN = (byte) 0xA7;

    private static final int FIRST_CONTINUING = 0x80;

    private static final int[] KINDS = new int[1 << Byte.SIZE];

    static {
        for (int b = 0; b < KINDS.length; b++) {
            KINDS[b] = b < FIRST_CONTINUING ? ofAscii((char) b) : NOT_ASCII | ofOther(b);
        }
    }

    private ByteKinds() {}

    static int of(byte b) {
        return KINDS[b & 0xFF];
    }

    /** Whether a dash, a quote or a bullet begins there: it keeps its spelling, and shows no damage. */
    static boolean isSignAt(int at, byte[] text) {
        return text[at] == LEAD_OF_SIGNS
                && at + 2 < text.length
                && text[at + 1] == SECOND_OF_SIGNS
                && text[at + 2] >= FIRST_SIGN
                && text[at + 2] <= LAST_SIGN;
    }

    /** Those of a sign, by its last byte. */
    static int ofSign(byte last) {
        return NOT_ASCII | Characters.entryOf((char) ('\u2010' + last - FIRST_SIGN));
    }

    private static int ofAscii(char c) {
        return Characters.entryOf(c)
                | switch (c) {
                    case '\n', '\r' -> LINE_END;
                    case '\t', '\f' -> 0;
                    case '(' -> BRACKET;
                    default -> c >= ' ' && c <= '~' ? 0 : UNUSUAL;
                };
    }

    /** The second byte of a letter has its entry. */
    private static int ofOther(int b) {
        char letter = (char) ('À' + b - FIRST_CONTINUING);
        boolean usual = letter <= 'ÿ' && !MisreadUtf8.mayStartWith(letter);
        return usual ? Characters.entryOf(letter) : b == LEAD_OF_LETTERS ? 0 : UNUSUAL;
    }
}

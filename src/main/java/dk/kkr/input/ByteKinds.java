package dk.kkr.input;

/**
 * What the bytes of a UTF-8 text say about the line that they are in. Nearly every byte is printable ASCII, one of the
 * two of a letter from {@code À} to {@code ÿ}, or one of the three of a dash, a quote or a bullet: a line of nothing
 * else is spelled in one way, and is undamaged unless it is so in the letters themselves.
 */
final class ByteKinds {
    static final int LINE_END = 1;

    /** Of a character that is not ASCII. */
    static final int NOT_ASCII = 1 << 1;

    /** Of none of those, as in a control character: the line has to be read character by character. */
    static final int UNUSUAL = 1 << 2;

    /** Both are in every unmapped glyph, {@code (cid:127)}. */
    static final int BRACKET = 1 << 3;

    static final int COLON = 1 << 4;

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

    private static final byte[] KINDS = new byte[1 << Byte.SIZE];

    static {
        for (int b = 0; b < KINDS.length; b++) {
            KINDS[b] = (byte) kindOf(b);
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

    private static int kindOf(int b) {
        return switch (b) {
            case '\n', '\r' -> LINE_END;
            case '\t', '\f' -> 0;
            case '(' -> BRACKET;
            case ':' -> COLON;
            default -> b < FIRST_CONTINUING ? kindOfAscii(b) : NOT_ASCII | (isOfLetter(b) ? 0 : UNUSUAL);
        };
    }

    private static int kindOfAscii(int b) {
        return b >= ' ' && b <= '~' ? 0 : UNUSUAL;
    }

    private static boolean isOfLetter(int b) {
        int letter = 'À' + b - FIRST_CONTINUING;
        return b == LEAD_OF_LETTERS || (letter <= 'ÿ' && !MisreadUtf8.mayStartWith((char) letter));
    }
}

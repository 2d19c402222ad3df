package dk.kkr.input;

/**
 * What the bytes of a UTF-8 text say about the line that they are in. Nearly every byte is printable ASCII or one of
 * the two of a letter from {@code À} to {@code ÿ}: a line of nothing else is spelled in one way, and is undamaged
 * unless it is so in the letters themselves.
 */
final class ByteKinds {
    static final int LINE_END = 1;

    /** Of a character that is not ASCII. */
    static final int NOT_ASCII = 1 << 1;

    /** Of neither of those, as in a dash or a control character: the line has to be read character by character. */
    static final int UNUSUAL = 1 << 2;

    /** Both are in every unmapped glyph, {@code (cid:127)}. */
    static final int BRACKET = 1 << 3;

    static final int COLON = 1 << 4;

    /** The first byte of {@code À} to {@code ÿ}; the second is one of the 64 that continue a character. */
    private static final int LEAD_OF_LETTERS = 0xC3;

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

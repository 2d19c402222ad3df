package dk.kkr.input;

/**
 * A character of UTF-8 whose bytes were read as one letter each: {@code pÃ¥} for {@code på}. Only the characters of
 * Danish text are looked for, since other letters may have such neighbours: a dash or a quote after the river
 * {@code Å}, a quote after {@code Ã} in {@code IRMÃ”}. Fires on a text about {@code Ã¥} itself, which is worth a look,
 * too.
 */
final class MisreadUtf8 {
    /** The characters that windows-1252 has instead of the control characters 0x80 to 0x9F. */
    private static final String WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    private static final int FIRST = 0x80;
    private static final int LAST = 0xBF;

    /** After 0xC3, a byte below this makes an upper-case letter. */
    private static final int FIRST_SMALL = 0xA0;

    /**
     * The Danish letters as a Windows console and an old Mac read them: nothing else has these characters before
     * letters.
     */
    private static final String ON_CONSOLE_AND_MAC = "├Ñ├ª├©├╕├à├å├ÿ√•√∏√¶√Ö√ò√Ü";

    private static final String LETTERS = "æøåéäöüÆØÅÉÄÖÜÃÂ";

    private MisreadUtf8() {}

    /** Cheap, and false for nearly every character of a dump. */
    static boolean mayStartWith(char c) {
        return c == 'Ã' || c == 'Â' || c == 'â' || c == 'ï' || c == 'Ì' || c == '├' || c == '√';
    }

    /** How many characters a misread one takes here; 0 where there is none. */
    static int lengthAt(String text, int at) {
        int second = byteAt(text, at + 1);
        return switch (text.charAt(at)) {
            case 'Ã' -> isLetter(text, at, second) ? 2 : 0;
            // Â§ and Â½; the letter itself may stand in guillemets.
            case 'Â' -> second > FIRST_SMALL && second != '«' && second != '»' ? 2 : 0;
            // aÌŠ: a ring above, on its own.
            case 'Ì' -> second == 0x8A ? 2 : 0;
            case 'â' -> isSign(second, byteAt(text, at + 2)) ? 3 : 0;
            case '├', '√' -> isOnConsoleOrMac(text, at) ? 2 : 0;
            default -> isMarkOrLigature(second, byteAt(text, at + 2)) ? 3 : 0;
        };
    }

    /** In {@code Ã…} the second may be an ellipsis, unless a word continues after it. */
    private static boolean isLetter(String text, int at, int second) {
        return second >= FIRST
                && LETTERS.indexOf(0xC0 + second - FIRST) >= 0
                && (second >= FIRST_SMALL || (at + 2 < text.length() && Character.isLetter(text.charAt(at + 2))));
    }

    private static boolean isOnConsoleOrMac(String text, int at) {
        return at + 2 <= text.length() && ON_CONSOLE_AND_MAC.contains(text.substring(at, at + 2));
    }

    /** {@code â€“} for a dash or a quote, {@code â‚¬} for the euro. */
    private static boolean isSign(int second, int third) {
        return (second == 0x80 && third >= 0x90) || (second == 0x82 && third == 0xAC);
    }

    /** {@code ï»¿} for the mark that a file begins with, {@code ï¬} and one more for a ligature. */
    private static boolean isMarkOrLigature(int second, int third) {
        return (second == 0xBB && third == 0xBF) || (second == 0xAC && third >= FIRST);
    }

    /** The byte that was read as this character; -1 for one that cannot have been a second or later byte. */
    private static int byteAt(String text, int at) {
        if (at >= text.length()) {
            return -1;
        }
        char c = text.charAt(at);
        int special = WINDOWS_1252.indexOf(c);
        return special >= 0 ? FIRST + special : c >= FIRST && c <= LAST ? c : -1;
    }
}

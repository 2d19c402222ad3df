package dk.kkr.line;

/**
 * How wide text is when set, in thousandths of the type size, by the advance widths of Helvetica, which are those of
 * Arial, the font of the KKR documents. Other proportional fonts are near enough: only ratios within one dump count.
 */
final class GlyphWidth {
    private static final int FIRST = ' ';
    private static final short USUAL = 556;
    private static final short CAPITAL = 700;

    /** The widths of ASCII from the blank to the tilde. */
    private static final short[] ASCII = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
                556,
        556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556,
                833,
        722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500,
                556,
        556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500,
                334,
        260, 334, 584
    };

    static final int BLANK = 278;

    /** Those of all characters that Java keeps in one byte, nearly all of a dump. */
    private static final short[] LATIN = new short[1 << Byte.SIZE];

    static {
        for (char c = 0; c < LATIN.length; c++) {
            int ascii = c - FIRST;
            LATIN[c] = ascii >= 0 && ascii < ASCII.length ? ASCII[ascii] : ofOther(c);
        }
    }

    private GlyphWidth() {}

    static int of(String text, int from, int to) {
        int width = 0;
        for (int i = from; i < to; i++) {
            width += of(text.charAt(i));
        }
        return width;
    }

    static int of(char c) {
        return c < LATIN.length ? LATIN[c] : ofOther(c);
    }

    private static short ofOther(char c) {
        return switch (c) {
            case 'æ' -> 889;
            case 'ø' -> 611;
            case 'Æ' -> 1000;
            case 'Ø' -> 778;
            case '’', '‘' -> 222;
            case '”', '“' -> 333;
            default -> Character.isUpperCase(c) ? CAPITAL : USUAL;
        };
    }
}

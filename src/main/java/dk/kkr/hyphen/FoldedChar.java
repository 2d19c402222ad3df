package dk.kkr.hyphen;

/**
 * A character's lower case and its kind in one number: the letter in the low 16 bits, the kind as a bit above, so that
 * the kinds of a token's characters can be combined while it is folded.
 */
final class FoldedChar {
    static final int OTHER = 1 << 16;
    static final int LETTER = 1 << 17;
    static final int DIGIT = 1 << 18;
    static final int HYPHEN = 1 << 19;

    private static final int[] LATIN_1 = latin1();

    private FoldedChar() {}

    /** A table of the characters that most texts consist of, for loops that must not call a method. */
    static int[] latin1() {
        int[] folded = new int[256];
        for (char c = 0; c < folded.length; c++) {
            folded[c] = fold(c);
        }
        return folded;
    }

    static int of(char c) {
        return c < LATIN_1.length ? LATIN_1[c] : fold(c);
    }

    static boolean isLetter(char c) {
        return (of(c) & LETTER) != 0;
    }

    static boolean isLetterOrDigit(char c) {
        return (of(c) & (LETTER | DIGIT)) != 0;
    }

    private static int fold(char c) {
        return Character.toLowerCase(Character.toUpperCase(c)) | kindOf(c);
    }

    private static int kindOf(char c) {
        if (Character.isLetter(c)) {
            return LETTER;
        }
        if (Character.isDigit(c)) {
            return DIGIT;
        }
        return c == '-' ? HYPHEN : OTHER;
    }
}

package dk.kkr.text;

/** The characters with which a word is broken at a line's end; dashes are not among them. */
public final class LineEndHyphen {
    public static final char SOFT = '\u00AD';
    public static final char HARD = '\u2011';

    /** What some extractors make of a soft hyphen. */
    public static final char NOT_SIGN = '¬';

    static final char HYPHEN = '\u2010';

    private LineEndHyphen() {}

    /** Whether a character is a hyphen of any kind. */
    public static boolean is(char c) {
        return c == '-' || c == SOFT || c == HYPHEN || c == HARD || c == NOT_SIGN;
    }
}

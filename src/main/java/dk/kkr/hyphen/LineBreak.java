package dk.kkr.hyphen;

/**
 * A line that ends in a hyphen, and its continuation.
 *
 * @param before the token before the left one; empty where the line has no other
 * @param left the line's last token, hyphen included; with the token before it where a stray blank precedes the hyphen
 *     ({@code er -})
 * @param right the first token of the continuation
 * @param blankBehind whether blanks stood behind the hyphen
 */
public record LineBreak(String before, String left, String right, boolean blankBehind) {
    static final char SOFT_HYPHEN = '\u00AD';
    static final char HYPHEN = '\u2010';

    /** What some extractors make of a soft hyphen. */
    static final char NOT_SIGN = '¬';

    static final char HARD_HYPHEN = '\u2011';

    public LineBreak {
        if (left.isEmpty() || right.isEmpty() || !isHyphen(left.charAt(left.length() - 1))) {
            throw new IllegalArgumentException("no line-end hyphen: '" + left + "' '" + right + "'");
        }
    }

    /** Whether a character is a hyphen of any kind; dashes are none. */
    public static boolean isHyphen(char c) {
        return c == '-' || c == SOFT_HYPHEN || c == HYPHEN || c == HARD_HYPHEN || c == NOT_SIGN;
    }
}

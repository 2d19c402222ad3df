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

    char hyphen() {
        return left.charAt(left.length() - 1);
    }

    /** Whether a blank stands before the hyphen. */
    boolean hasStrayBlank() {
        return left.indexOf(' ') >= 0;
    }

    /** The left half without its hyphen and stray blank. */
    String stem() {
        return left.substring(0, left.length() - 1).stripTrailing();
    }

    /** What stands behind the last hyphen or slash within the left half: {@code sekre} of {@code KKR-sekre-}. */
    String lastSegment() {
        String stem = stem();
        int cut = Math.max(stem.lastIndexOf('-'), stem.lastIndexOf('/'));
        return stem.substring(cut + 1);
    }

    /** What stands before the first hyphen or slash within the right half, without punctuation behind it. */
    String firstSegment() {
        int end = 0;
        while (end < right.length() && Character.isLetterOrDigit(right.charAt(end))) {
            end++;
        }
        return right.substring(0, end);
    }

    /** Soft hyphen: both halves, nothing between. */
    String joined() {
        return stem() + right;
    }

    /** Hard hyphen: both halves with the hyphen between. */
    String kept() {
        return stem() + "-" + right;
    }

    /** Suspended hyphen: {@code social- og}. */
    String suspended() {
        return stem() + "- " + right;
    }

    /** A hyphen set as a dash, blanks as they stood: {@code 8.00 - 9.30}. */
    String dashed() {
        return left + " " + right;
    }
}

package dk.kkr.hyphen;

import dk.kkr.text.LineEndHyphen;

/**
 * A line that ends in a hyphen, and its continuation.
 *
 * @param before the token before {@code left}; empty where the line has no other
 * @param left the line's last token, hyphen included; with the token before it where a stray blank precedes the hyphen
 *     ({@code er -})
 * @param right the first token of the continuation
 * @param blankAfter whether blanks followed the hyphen
 */
public record LineBreak(String before, String left, String right, boolean blankAfter) {
    public LineBreak {
        if (left.isEmpty() || right.isEmpty() || !LineEndHyphen.is(left.charAt(left.length() - 1))) {
            throw new IllegalArgumentException("no line-end hyphen: '" + left + "' '" + right + "'");
        }
    }
}

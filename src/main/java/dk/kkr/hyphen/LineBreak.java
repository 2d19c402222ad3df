package dk.kkr.hyphen;

import dk.kkr.text.LineEndHyphen;

/**
 * A line that ends in a hyphen, and its continuation.
 *
 * @param text what comes before the break, {@code left} included; read only while the break is judged
 * @param left the line's last token, hyphen included; with the token before it where a stray blank precedes the hyphen
 *     ({@code er -})
 * @param right the first token of the continuation
 * @param blankAfter whether blanks followed the hyphen
 */
public record LineBreak(CharSequence text, String left, String right, boolean blankAfter) {
    /** No word is longer; its beginning is not looked for farther back. */
    public static final int LONGEST_TOKEN = 200;

    public LineBreak {
        if (left.isEmpty() || right.isEmpty() || !LineEndHyphen.is(left.charAt(left.length() - 1))) {
            throw new IllegalArgumentException("no line-end hyphen: '" + left + "' '" + right + "'");
        }
    }

    /**
     * A break of which no more than its tokens is known.
     *
     * @param before the token before {@code left}; empty where the line has no other
     */
    public LineBreak(String before, String left, String right, boolean blankAfter) {
        this((CharSequence) (before.isEmpty() ? left : before + ' ' + left), left, right, blankAfter);
    }

    /** The token before {@link #left}; empty where there is none. Few rules ask for it. */
    String before() {
        int start = text.length() - left.length();
        return start == 0
                ? ""
                : text.subSequence(startOfToken(text, start - 1), start - 1).toString();
    }

    /** Where the token begins that ends at an offset of the text; not much farther back than words are long. */
    public static int startOfToken(CharSequence text, int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST_TOKEN && text.charAt(start - 1) != ' ') {
            start--;
        }
        return start;
    }
}

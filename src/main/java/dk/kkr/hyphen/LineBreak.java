package dk.kkr.hyphen;

import dk.kkr.text.LineEndHyphen;

/** A line that ends in a hyphen, and its continuation. */
public final class LineBreak {
    /** No word is longer; its beginning is not looked for farther back. */
    public static final int LONGEST_TOKEN = 200;

    private final CharSequence text;
    private final int start;
    private final String left;
    private final String right;
    private final boolean blankAfter;

    /**
     * A break in a text that goes on.
     *
     * @param text up to the hyphen, as long as the break is judged
     * @param start the offset in the text of its last token; of the token before it where a stray blank precedes the
     *     hyphen ({@code er -})
     * @param right the first token of the continuation
     * @param blankAfter whether blanks followed the hyphen
     */
    public LineBreak(CharSequence text, int start, String right, boolean blankAfter) {
        this.text = text;
        this.start = start;
        this.left = text.subSequence(start, text.length()).toString();
        this.right = right;
        this.blankAfter = blankAfter;
        if (left.isEmpty() || right.isEmpty() || !LineEndHyphen.is(left.charAt(left.length() - 1))) {
            throw new IllegalArgumentException("no line-end hyphen: '" + left + "' '" + right + "'");
        }
    }

    /**
     * A break of which no more is known than its tokens.
     *
     * @param before the token before {@code left}; empty where the line has no other
     */
    public LineBreak(String before, String left, String right, boolean blankAfter) {
        this(before + ' ' + left, before.length() + 1, right, blankAfter);
    }

    /** The token before {@link #left}; empty where there is none. Few rules ask for it. */
    String before() {
        return start == 0
                ? ""
                : text.subSequence(startOfToken(text, start - 1), start - 1).toString();
    }

    /** The line's last token, hyphen included; with the token before it where a stray blank precedes the hyphen. */
    public String left() {
        return left;
    }

    /** The first token of the continuation. */
    public String right() {
        return right;
    }

    boolean blankAfter() {
        return blankAfter;
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

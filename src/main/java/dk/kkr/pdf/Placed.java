package dk.kkr.pdf;

/**
 * A line of text in the order in which it is read.
 *
 * @param page from 1, on which it is read
 * @param origin the page on which it is printed: a footnote may be read on another
 * @param afterGap whether a gap stands before it
 */
record Placed(TextLine line, int page, int origin, boolean afterGap) {
    /** The same with another line. */
    Placed with(TextLine other) {
        return new Placed(other, page, origin, afterGap);
    }
}

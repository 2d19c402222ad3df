package dk.kkr.pdf;

/**
 * A line of text in the order in which it is read.
 *
 * @param page from 1
 * @param afterGap whether a gap stands before it
 */
record Placed(TextLine line, int page, boolean afterGap) {
    /** The same with another line. */
    Placed with(TextLine other) {
        return new Placed(other, page, afterGap);
    }
}

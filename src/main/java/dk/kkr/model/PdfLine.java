package dk.kkr.model;

/**
 * A line that is read from a PDF.
 *
 * @param text in kkr's dialect, without a line end
 * @param page from 1
 * @param furniture whether the PDF says that it is no text of the document, or it stands along a margin
 * @param box where it stands; empty for one that is a gap or a link's target
 */
public record PdfLine(String text, int page, boolean furniture, Box box) {
    /** A rectangle in points, from the page's top left corner. */
    public record Box(float left, float top, float right, float bottom) {
        public static final Box NONE = new Box(0, 0, 0, 0);
    }
}

package dk.kkr.line;

/** What lies between a line and the body line before it. */
public enum Gap {
    /** No more space than between two lines of one paragraph. */
    NONE,
    /** More space than that: a paragraph ended. */
    PARAGRAPH,
    /** A page break, which hides the gap that was there. */
    PAGE
}

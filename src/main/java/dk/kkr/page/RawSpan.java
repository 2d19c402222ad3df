package dk.kkr.page;

/**
 * A non-blank stretch with the blank lines before it, before anything is known of pages.
 *
 * @param blankLinesBefore lines without text between it and the stretch before it
 * @param formFeedBefore whether a form feed stands between it and the stretch before it
 */
record RawSpan(PageSpan span, int blankLinesBefore, boolean formFeedBefore) {
    String text() {
        return span.text();
    }

    RawSpan withSpan(PageSpan newSpan) {
        return new RawSpan(newSpan, blankLinesBefore, formFeedBefore);
    }
}

package dk.kkr.page;

import java.util.List;

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

    RawSpan withLabel(PageLabel label) {
        return withSpan(span.withLabel(label));
    }

    /** Whether the dump says where its pages begin, once at least. */
    static boolean haveFormFeed(List<RawSpan> spans) {
        for (RawSpan raw : spans) {
            if (raw.formFeedBefore()) {
                return true;
            }
        }
        return false;
    }

    RawSpan withSpan(PageSpan newSpan) {
        return new RawSpan(newSpan, blankLinesBefore, formFeedBefore);
    }
}

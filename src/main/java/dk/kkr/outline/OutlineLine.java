package dk.kkr.outline;

import dk.kkr.page.PageSpan;

/**
 * A span with its place in the skeleton.
 *
 * @param text what of the span is text: an item's heading without its number, an entry of the contents list without
 *     number, leader and page
 */
public record OutlineLine(PageSpan span, String text, Mark mark) {
    OutlineLine withMark(Mark newMark, String newText) {
        return new OutlineLine(span, newText, newMark);
    }

    boolean isBody() {
        return mark == Mark.Plain.FRONT;
    }
}

package dk.kkr.outline;

import dk.kkr.model.Place;
import dk.kkr.page.PageSpan;
import java.util.List;

/**
 * A span with its place in the skeleton.
 *
 * @param text what of the span is text: an item's heading without its number, an entry of the contents list without
 *     number, leader and page
 */
public record OutlineLine(PageSpan span, String text, Mark mark) {
    /** This line as something else, with what of it is then its text. */
    public OutlineLine withMark(Mark newMark, String newText) {
        return new OutlineLine(span, newText, newMark);
    }

    /** What is printed beside its values, and stands in no field of the output: {@code Punkt}, {@code Sagsnr.}. */
    public List<Place> labels() {
        return mark instanceof Mark.Plain && mark != Mark.Plain.TITLE_CONTINUED ? List.of() : Labels.in(this);
    }

    boolean isBody() {
        return mark == Mark.Plain.FRONT;
    }
}

package dk.kkr.page;

import dk.kkr.line.Line;
import dk.kkr.line.Mark;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The lines of one dump while this stage finds out what they are. All finders read and mark this one list, one after
 * the other; it belongs to one call of {@link PageLabeller#label}.
 */
final class Labelling {
    private final Line[] lines;
    private final Pages pages;

    /** @param lines each of which is one thing: see {@link FurnitureSplitter} */
    Labelling(List<Line> lines, Pages pages) {
        this.lines = lines.toArray(Line[]::new);
        this.pages = pages;
    }

    int size() {
        return lines.length;
    }

    Line get(int index) {
        return lines[index];
    }

    String text(int index) {
        return lines[index].text();
    }

    /** Whether it is the document's own text, as far as is known; false before the first and after the last line. */
    boolean isBody(int index) {
        return is(index, Mark.Plain.BODY);
    }

    boolean isPageNumber(int index) {
        return is(index, Mark.Plain.PAGE_NUMBER);
    }

    /** Whether the line is what stands at the edge of a page. */
    boolean isEdgeFurniture(int index) {
        Mark mark = lines[index].mark();
        return mark == Mark.Plain.PAGE_NUMBER || mark == Mark.Plain.RUNNING_HEADER;
    }

    private boolean is(int index, Mark mark) {
        return index >= 0 && index < lines.length && lines[index].mark() == mark;
    }

    void mark(int index, Mark mark) {
        lines[index] = lines[index].withMark(mark);
    }

    /** Marks a line of a header or foot as one or, if it has no words, as a page's number. */
    void markFurniture(int index) {
        mark(index, FurnitureForm.labelOf(text(index)));
    }

    /** Sets the line anew: its gap, its indent. */
    void set(int index, Line line) {
        lines[index] = line;
    }

    /** By form feeds. */
    Pages pages() {
        return pages;
    }

    /** A view of all lines. */
    List<Line> all() {
        return Collections.unmodifiableList(Arrays.asList(lines));
    }
}

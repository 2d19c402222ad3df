package dk.kkr.page;

import dk.kkr.line.Line;
import dk.kkr.line.Lines;
import dk.kkr.line.Mark;

/**
 * The lines of one dump while this stage finds out what they are. All finders read and mark this one list, one after
 * the other; it belongs to one call of {@link PageLabeller#label}.
 */
final class Labelling {
    private final Lines lines;
    private final Pages pages;

    /** @param lines each of which is one thing: see {@link FurnitureSplitter} */
    Labelling(Lines lines, Pages pages) {
        this.lines = lines;
        this.pages = pages;
    }

    int size() {
        return lines.size();
    }

    Line get(int index) {
        return lines.get(index);
    }

    String text(int index) {
        return lines.get(index).text();
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
        Mark mark = lines.get(index).mark();
        return mark == Mark.Plain.PAGE_NUMBER || mark == Mark.Plain.RUNNING_HEADER;
    }

    private boolean is(int index, Mark mark) {
        return index >= 0 && index < lines.size() && lines.get(index).mark() == mark;
    }

    void mark(int index, Mark mark) {
        lines.set(index, lines.get(index).withMark(mark));
    }

    /** Marks a line of a header or foot as one or, if it has no words, as a page's number. */
    void markFurniture(int index) {
        mark(index, FurnitureForm.labelOf(text(index)));
    }

    /** Sets the line anew: its gap, its indent. */
    void set(int index, Line line) {
        lines.set(index, line);
    }

    /** By form feeds. */
    Pages pages() {
        return pages;
    }

    Lines all() {
        return lines;
    }
}

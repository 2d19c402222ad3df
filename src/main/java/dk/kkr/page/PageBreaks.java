package dk.kkr.page;

import dk.kkr.line.Line;
import dk.kkr.line.Mark;
import java.util.List;

/** Says where one page ends and the next begins. */
final class PageBreaks {
    private final boolean leadingBlankTells;

    /**
     * In Tika's dumps with an empty line after every line, nothing parts the last line of a page from the first of the
     * next, which begins with one blank: {@code ␣1. Godkendelse af referat}.
     */
    PageBreaks(Spacing spacing) {
        this.leadingBlankTells = spacing.blankLines() == 1;
    }

    /** Whether a page break lies right before the span at {@code index}, furniture or body. */
    boolean isBefore(List<Line> spans, int index) {
        if (index == 0 || index == spans.size()) {
            return true;
        }
        Line raw = spans.get(index);
        return beginsPage(raw) || isFurniture(raw) || isFurniture(spans.get(index - 1));
    }

    private boolean beginsPage(Line raw) {
        return raw.isAfterFormFeed() || (leadingBlankTells && raw.blankLinesBefore() == 0 && raw.indent() == 1);
    }

    /**
     * Whether what stands from {@code start} to {@code end} belongs to a page's foot that is Tika's: furniture above,
     * which does not begin a page, and below more empty lines than between the lines of a paragraph.
     */
    boolean belongToFoot(List<Line> spans, int start, int end) {
        if (!leadingBlankTells || start == 0 || end == spans.size()) {
            return false;
        }
        Line above = spans.get(start - 1);
        return isFurniture(above)
                && !beginsPage(above)
                && !beginsPage(spans.get(start))
                && spans.get(end).blankLinesBefore() > 1;
    }

    /** Whether the dump says where its pages begin, once at least. */
    static boolean haveFormFeed(List<Line> lines) {
        for (Line line : lines) {
            if (line.isAfterFormFeed()) {
                return true;
            }
        }
        return false;
    }

    static boolean isFurniture(Line raw) {
        Mark label = raw.mark();
        return label == Mark.Plain.RUNNING_HEADER || label == Mark.Plain.PAGE_NUMBER;
    }
}

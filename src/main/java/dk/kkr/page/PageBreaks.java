package dk.kkr.page;

import dk.kkr.line.Line;

/**
 * Says where one page ends and the next begins, as far as form feeds, spacing and the furniture found so far show it.
 */
final class PageBreaks {
    private final Labelling lines;
    private final boolean leadingBlankShows;

    /**
     * In Tika's dumps with an empty line after every line, nothing separates the last line of a page from the first of
     * the next, which begins with one blank: {@code ␣1. Godkendelse af referat}.
     */
    PageBreaks(Labelling lines, Spacing spacing) {
        this.lines = lines;
        this.leadingBlankShows = spacing.blankLines() == 1;
    }

    /** Whether a page break lies right before the line at {@code index}, furniture or body. */
    boolean isBefore(int index) {
        return index == 0
                || index == lines.size()
                || beginsPage(index)
                || lines.isEdgeFurniture(index)
                || lines.isEdgeFurniture(index - 1);
    }

    private boolean beginsPage(int index) {
        Line line = lines.get(index);
        return line.isAfterFormFeed() || (leadingBlankShows && line.blankLinesBefore() == 0 && line.indent() == 1);
    }

    /**
     * Whether the lines from {@code start} to {@code end} belong to a page's foot in Tika's dumps: furniture above,
     * which does not begin a page, and below more empty lines than between the lines of a paragraph.
     */
    boolean belongToFoot(int start, int end) {
        return leadingBlankShows
                && start > 0
                && end < lines.size()
                && lines.isEdgeFurniture(start - 1)
                && !beginsPage(start - 1)
                && !beginsPage(start)
                && lines.get(end).blankLinesBefore() > 1;
    }
}

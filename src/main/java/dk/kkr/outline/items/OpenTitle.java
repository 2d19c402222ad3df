package dk.kkr.outline.items;

import dk.kkr.line.Line;
import dk.kkr.line.Lines;

/** A title while its lines are read: how far it reaches if it ends before the next one. */
final class OpenTitle {
    private static final int MAX_LINES = 8;

    /** How many lines a title may have where only the room on them shows its end. */
    private static final int MAX_WRAPS = 2;

    private final Lines lines;
    private final TitleBreak titleBreak;

    /** The index after the first line that has words of the title. */
    private final int firstEnd;

    private int count;
    private int last;
    private boolean sentence;

    /** Where text begins by {@link TitleBreak}; the end of the dump where it does not say that a line is text. */
    private int textFrom;

    /** Whether text begins with an enclosure. */
    private boolean enclosed;

    /** @param words whether the line at {@code index} has words of the title after its number */
    OpenTitle(int index, boolean words, Lines lines, TitleBreak titleBreak) {
        this.lines = lines;
        this.titleBreak = titleBreak;
        this.count = words ? 1 : 0;
        this.firstEnd = words ? index + 1 : index + 2;
        this.last = index;
        this.textFrom = lines.size();
    }

    boolean hasWords() {
        return count > 0;
    }

    /**
     * Whether the line just added is the last that can be looked at: titles are not longer, and do not continue after a
     * full stop.
     */
    boolean isOver() {
        return count > MAX_LINES || lines.get(last).text().endsWith(".");
    }

    void add(int at) {
        String text = lines.get(at).text();
        String previous = lines.get(last).text();
        if (hasWords() && textFrom > at) {
            enclosed = TitleBreak.isEnclosure(previous, text);
            textFrom = enclosed || titleBreak.isBetween(previous, text) ? at : textFrom;
        }
        last = at;
        sentence |= hasWords() && textFrom > at && Character.isLowerCase(text.charAt(0));
        count++;
    }

    /** The title where something known follows it, which may not show its end. */
    TitleExtent before(int at, Following known) {
        if (!known.endsHeading()) {
            return new TitleExtent(firstEnd, known);
        }
        boolean allAbove = known == Following.CASE_REFERENCE && !enclosed;
        return new TitleExtent(allAbove ? at : Math.min(at, textFrom), known);
    }

    TitleExtent beforeGap(int at) {
        return new TitleExtent(Math.min(at, textFrom), Following.TEXT_AFTER_GAP);
    }

    /**
     * The title where the lines read may all be text: its first line, with those that continue it in lower case if they
     * end where {@link TitleBreak} says that text begins.
     */
    TitleExtent beforeText() {
        if (textFrom < lines.size() && wrapsUpTo(textFrom)) {
            return new TitleExtent(textFrom, Following.TEXT);
        }
        return new TitleExtent(firstEnd, sentence ? Following.SENTENCE : Following.TEXT);
    }

    private boolean wrapsUpTo(int end) {
        if (end > firstEnd + MAX_WRAPS) {
            return false;
        }
        for (int at = firstEnd; at < end; at++) {
            Line line = lines.get(at);
            if (line.isBody() && !line.beginsInLowerCase()) {
                return false;
            }
        }
        return true;
    }

    TitleExtent atEnd() {
        return new TitleExtent(textFrom, Following.END);
    }
}

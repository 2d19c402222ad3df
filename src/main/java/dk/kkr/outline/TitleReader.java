package dk.kkr.outline;

import dk.kkr.model.ItemNumber;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Reads how far an item's title reaches. Titles wrap over up to three lines, at narrow columns more; a gap, a full stop
 * at a line's end, or what can only follow a heading ends them, and so does {@link TitleBreak}, unless a case reference
 * shows that all lines above it are the title.
 */
final class TitleReader {
    private static final int MAX_LINES = 8;

    private final IntFunction<Optional<NumberedLine>> numbered;
    private final List<OutlineLine> lines;
    private final TitleBreak titleBreak;

    TitleReader(IntFunction<Optional<NumberedLine>> numbered, List<OutlineLine> lines, TextColumn column) {
        this.numbered = numbered;
        this.lines = lines;
        this.titleBreak = new TitleBreak(column);
    }

    /** @param line the line at {@code index}; with an empty title, the title begins on the next one */
    TitleExtent read(int index, NumberedLine line) {
        int titleLines = line.title().isEmpty() ? 0 : 1;
        int firstEnd = index + 2 - titleLines;
        int textFrom = lines.size();
        int last = index;
        boolean sentence = false;
        for (int at = index + 1; at < lines.size(); at++) {
            OutlineLine next = lines.get(at);
            Optional<Following> known = known(next.mark(), numbered.apply(at), line.number());
            if (known.isPresent()) {
                return new TitleExtent(endBefore(known.get(), at, firstEnd, textFrom), known.get());
            }
            if (next.mark() instanceof Mark.ContentsLine || (titleLines > 0 && next.isBody() && endsTitle(at))) {
                return new TitleExtent(Math.min(at, textFrom), Following.TEXT_BEHIND_GAP);
            }
            if (!next.isBody()) {
                continue;
            }
            if (titleLines > 0
                    && textFrom > at
                    && titleBreak.isBetween(lines.get(last).text(), next.text())) {
                textFrom = at;
            }
            last = at;
            sentence |= titleLines > 0 && Character.isLowerCase(next.text().charAt(0));
            titleLines++;
            if (titleLines > MAX_LINES || next.text().endsWith(".")) {
                return new TitleExtent(firstEnd, sentence ? Following.SENTENCE : Following.TEXT);
            }
        }
        return new TitleExtent(textFrom, Following.END);
    }

    private static int endBefore(Following following, int at, int firstEnd, int textFrom) {
        if (!following.endsHeading()) {
            return firstEnd;
        }
        return following == Following.CASE_REFERENCE ? at : Math.min(at, textFrom);
    }

    /** A gap does, and a page's end, unless the next page goes on in lower case, or with one line above the case. */
    private boolean endsTitle(int at) {
        OutlineLine next = lines.get(at);
        return switch (next.span().gap()) {
            case NONE -> false;
            case PAGE -> !Character.isLowerCase(next.text().charAt(0)) && !isAboveCase(at);
            case PARAGRAPH -> true;
        };
    }

    private boolean isAboveCase(int at) {
        return at + 1 < lines.size() && lines.get(at + 1).mark() instanceof Mark.CaseReference;
    }

    private static Optional<Following> known(Mark mark, Optional<NumberedLine> numbered, ItemNumber number) {
        if (mark instanceof Mark.CaseReference) {
            return Optional.of(Following.CASE_REFERENCE);
        }
        if (mark instanceof Mark.SectionHeading) {
            return Optional.of(Following.SECTION_HEADING);
        }
        return numbered.map(NumberedLine::number).map(next -> {
            if (next.isBelow(number)) {
                return Following.CHILD;
            }
            return next.follows(number) ? Following.NEXT_ITEM : Following.TEXT;
        });
    }
}

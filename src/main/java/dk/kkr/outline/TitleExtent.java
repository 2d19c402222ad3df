package dk.kkr.outline;

import dk.kkr.model.ItemNumber;
import dk.kkr.page.Gap;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * How far an item's title reaches, and what follows it. Titles wrap over up to three lines, at narrow columns more; a
 * gap, a full stop at a line's end, or what can only follow a heading ends them.
 *
 * @param end index behind the title's last line
 */
record TitleExtent(int end, Following following) {
    private static final int MAX_LINES = 8;

    static TitleExtent of(
            IntFunction<Optional<NumberedLine>> numbered, List<OutlineLine> lines, int index, ItemNumber number) {
        int titleLines = 1;
        for (int at = index + 1; at < lines.size(); at++) {
            OutlineLine line = lines.get(at);
            Optional<Following> known = known(line.mark(), numbered.apply(at), number);
            if (known.isPresent()) {
                return new TitleExtent(known.get().endsHeading() ? at : index + 1, known.get());
            }
            if (!line.isBody()) {
                continue;
            }
            if (line.span().gap() != Gap.NONE) {
                return new TitleExtent(at, Following.TEXT_BEHIND_GAP);
            }
            titleLines++;
            if (titleLines > MAX_LINES || line.text().endsWith(".")) {
                return new TitleExtent(index + 1, Following.TEXT);
            }
        }
        return new TitleExtent(lines.size(), Following.END);
    }

    private static Optional<Following> known(Mark mark, Optional<NumberedLine> numbered, ItemNumber number) {
        if (mark instanceof Mark.CaseReference) {
            return Optional.of(Following.CASE_REFERENCE);
        }
        if (mark instanceof Mark.SectionHeading) {
            return Optional.of(Following.SECTION_HEADING);
        }
        return numbered.map(NumberedLine::number)
                .map(next -> !next.follows(number)
                        ? Following.TEXT
                        : next.level() > number.level() ? Following.FIRST_CHILD : Following.NEXT_ITEM);
    }
}

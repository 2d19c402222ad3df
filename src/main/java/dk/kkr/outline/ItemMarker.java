package dk.kkr.outline;

import java.util.List;

/** Marks the lines of the chosen items, and tells the front matter from the items' text. */
final class ItemMarker {
    private ItemMarker() {}

    static void mark(List<OutlineLine> lines, List<Candidate> items) {
        int firstItem = items.isEmpty() ? lines.size() : items.get(0).index();
        for (int i = 0; i < lines.size(); i++) {
            lines.set(i, i < firstItem ? asFront(lines.get(i)) : asText(lines.get(i)));
        }
        items.forEach(item -> markHeading(lines, item));
    }

    /** What looks like a section's heading before the first item heads no section. */
    private static OutlineLine asFront(OutlineLine line) {
        boolean heading = line.mark() instanceof Mark.SectionHeading || line.mark() instanceof Mark.CaseReference;
        return heading ? line.withMark(Mark.Plain.FRONT, line.text()) : line;
    }

    private static OutlineLine asText(OutlineLine line) {
        return line.isBody() ? line.withMark(Mark.Plain.TEXT, line.text()) : line;
    }

    private static void markHeading(List<OutlineLine> lines, Candidate item) {
        OutlineLine first = lines.get(item.index());
        String title = NumberedLine.parse(first.text()).map(NumberedLine::title).orElse(first.text());
        lines.set(item.index(), first.withMark(new Mark.ItemHeading(item.number()), title));
        int end = item.titleEnd();
        end += end < lines.size() && isUnderline(lines.get(end)) ? 1 : 0;
        for (int i = item.index() + 1; i < end; i++) {
            OutlineLine line = lines.get(i);
            if (line.mark() == Mark.Plain.TEXT) {
                lines.set(i, line.withMark(Mark.Plain.TITLE_CONTINUED, isUnderline(line) ? "" : line.text()));
            }
        }
    }

    private static boolean isUnderline(OutlineLine line) {
        return line.mark() == Mark.Plain.TEXT && TitleBreak.isUnderline(line.text());
    }
}

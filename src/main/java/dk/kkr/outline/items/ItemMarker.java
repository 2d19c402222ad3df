package dk.kkr.outline.items;

import dk.kkr.line.Line;
import dk.kkr.line.Lines;
import dk.kkr.line.Mark;
import dk.kkr.line.NumberedLine;
import java.util.List;

/** Marks the lines of the chosen items, and separates the front matter from the items' text. */
public final class ItemMarker {
    private ItemMarker() {}

    public static void mark(Lines lines, List<Candidate> items) {
        int firstItem = items.isEmpty() ? lines.size() : items.get(0).index();
        for (int i = 0; i < lines.size(); i++) {
            lines.set(i, i < firstItem ? asFront(lines.get(i)) : asText(lines.get(i)));
        }
        for (Candidate item : items) {
            markHeading(lines, item);
        }
    }

    /** What looks like a section's heading before the first item heads no section. */
    private static Line asFront(Line line) {
        boolean heading = line.mark() instanceof Mark.SectionHeading || line.mark() instanceof Mark.CaseReference;
        return heading ? line.withMark(Mark.Plain.BODY) : line;
    }

    private static Line asText(Line line) {
        return line.isBody() ? line.withMark(Mark.Plain.TEXT) : line;
    }

    private static void markHeading(Lines lines, Candidate item) {
        Line first = lines.get(item.index());
        String title = first.numbered().map(NumberedLine::title).orElse(first.text());
        lines.set(item.index(), first.withMark(new Mark.ItemHeading(item.number()), title));
        int end = item.titleEnd();
        end += end < lines.size() && isUnderline(lines.get(end)) ? 1 : 0;
        for (int i = item.index() + 1; i < end; i++) {
            Line line = lines.get(i);
            // What stands between a number and its case is the title, whatever it looked like.
            if (line.mark() == Mark.Plain.TEXT || line.mark() instanceof Mark.SectionHeading) {
                lines.set(i, line.withMark(Mark.Plain.TITLE_CONTINUED, isUnderline(line) ? "" : line.text()));
            }
        }
    }

    private static boolean isUnderline(Line line) {
        return line.mark() == Mark.Plain.TEXT && TitleBreak.isUnderline(line.text());
    }
}

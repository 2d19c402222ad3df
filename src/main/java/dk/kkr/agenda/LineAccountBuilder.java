package dk.kkr.agenda;

import dk.kkr.model.LineAccount;
import dk.kkr.model.Place;
import dk.kkr.model.Role;
import dk.kkr.outline.OutlineLine;
import dk.kkr.page.PageSpan;
import java.util.ArrayList;
import java.util.List;

/** Sums up which stretch of the dump plays which role. */
final class LineAccountBuilder {
    private LineAccountBuilder() {}

    /** @param parts of a dump, which together have all its blocks */
    static LineAccount of(List<List<PlacedBlock>> parts) {
        List<LineAccount.Entry> entries = new ArrayList<>();
        for (List<PlacedBlock> placed : parts) {
            for (PlacedBlock block : placed) {
                for (OutlineLine line : block.block().lines()) {
                    addAll(line, block.role(), entries);
                }
            }
        }
        entries.sort(LineAccountBuilder::byPlace);
        return new LineAccount(entries);
    }

    /** A line's labels, and what is left of it between them. Text has none: there each word is output. */
    private static void addAll(OutlineLine line, Role role, List<LineAccount.Entry> entries) {
        PageSpan span = line.span();
        int at = span.from();
        for (Place label : role == Role.SECTION_TEXT ? List.<Place>of() : line.labels()) {
            add(span, at, label.from(), role, entries);
            add(span, label.from(), label.to(), Role.LABEL, entries);
            at = label.to();
        }
        add(span, at, span.to(), role, entries);
    }

    /** Without the blanks at its ends. */
    private static void add(PageSpan span, int from, int to, Role role, List<LineAccount.Entry> entries) {
        String text = span.text().substring(from - span.from(), to - span.from());
        int start = from + text.length() - text.stripLeading().length();
        int end = start + text.strip().length();
        if (end > start) {
            entries.add(new LineAccount.Entry(new Place(span.line(), start, end), role));
        }
    }

    private static int byPlace(LineAccount.Entry one, LineAccount.Entry other) {
        int lines = Integer.compare(one.place().line(), other.place().line());
        return lines != 0
                ? lines
                : Integer.compare(one.place().from(), other.place().from());
    }
}

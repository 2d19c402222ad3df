package dk.kkr.agenda;

import dk.kkr.agenda.items.PlacedBlock;
import dk.kkr.line.Line;
import dk.kkr.line.Mark;
import dk.kkr.model.LineAccount;
import dk.kkr.model.Place;
import dk.kkr.model.Role;
import dk.kkr.outline.Labels;
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
                for (Line line : block.block().lines()) {
                    addAll(line, block.role(), entries);
                }
            }
        }
        entries.sort(LineAccountBuilder::byPlace);
        return new LineAccount(entries);
    }

    /** A line's labels, and what is left of it between them. Text has none: there each word is output. */
    private static void addAll(Line line, Role role, List<LineAccount.Entry> entries) {
        int at = line.from();
        for (Place label : role == Role.SECTION_TEXT ? List.<Place>of() : labels(line)) {
            add(line, at, label.from(), role, entries);
            add(line, label.from(), label.to(), Role.LABEL, entries);
            at = label.to();
        }
        add(line, at, line.to(), role, entries);
    }

    private static List<Place> labels(Line line) {
        return line.mark() instanceof Mark.Plain && line.mark() != Mark.Plain.TITLE_CONTINUED
                ? List.of()
                : Labels.of(line).places();
    }

    /** Without the blanks at its ends. */
    private static void add(Line line, int from, int to, Role role, List<LineAccount.Entry> entries) {
        String text = line.printed().substring(from - line.from(), to - line.from());
        int start = from + text.length() - text.stripLeading().length();
        int end = start + text.strip().length();
        if (end > start) {
            entries.add(new LineAccount.Entry(new Place(line.number(), start, end), role));
        }
    }

    private static int byPlace(LineAccount.Entry one, LineAccount.Entry other) {
        int lines = Integer.compare(one.place().line(), other.place().line());
        return lines != 0
                ? lines
                : Integer.compare(one.place().from(), other.place().from());
    }
}

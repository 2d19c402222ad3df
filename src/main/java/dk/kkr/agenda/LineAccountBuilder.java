package dk.kkr.agenda;

import dk.kkr.model.LineAccount;
import dk.kkr.model.Place;
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
                    entries.add(new LineAccount.Entry(placeOf(line.span()), block.role()));
                }
            }
        }
        entries.sort(LineAccountBuilder::byPlace);
        return new LineAccount(entries);
    }

    private static int byPlace(LineAccount.Entry one, LineAccount.Entry other) {
        int lines = Integer.compare(one.place().line(), other.place().line());
        return lines != 0
                ? lines
                : Integer.compare(one.place().from(), other.place().from());
    }

    private static Place placeOf(PageSpan span) {
        return new Place(span.line(), span.from(), span.to());
    }
}

package dk.kkr.agenda;

import dk.kkr.model.LineAccount;
import dk.kkr.model.Place;
import dk.kkr.page.PageSpan;
import java.util.Comparator;
import java.util.stream.Stream;

/** Sums up which stretch of the dump plays which role. */
final class LineAccountBuilder {
    private static final Comparator<LineAccount.Entry> BY_PLACE = Comparator.<LineAccount.Entry>comparingInt(
                    entry -> entry.place().line())
            .thenComparingInt(entry -> entry.place().from());

    private LineAccountBuilder() {}

    static LineAccount of(Stream<PlacedBlock> placed) {
        return new LineAccount(placed.flatMap(block -> block.block().lines().stream()
                        .map(line -> new LineAccount.Entry(placeOf(line.span()), block.role())))
                .sorted(BY_PLACE)
                .toList());
    }

    private static Place placeOf(PageSpan span) {
        return new Place(span.line(), span.from(), span.to());
    }
}

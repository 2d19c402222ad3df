package dk.kkr.outline;

import java.util.List;
import java.util.Optional;

/**
 * What belongs to a contents list and stands around its numbered entries: entries without number above and below them,
 * and the column of their pages.
 *
 * @param first the index of the first entry's line
 * @param behind the index behind the last entry
 * @param end the index behind the last line that may be the list's
 */
record ContentsSurroundings(int first, int behind, int end, List<OutlineLine> lines) {
    /** Adds it to the list's numbered entries. */
    void addTo(ContentsBuilder builder) {
        PageColumn column = PageColumn.at(behind, end, lines);
        Optional<UnnumberedEntry> above = above(builder, column);
        Optional<UnnumberedEntry> below = builder.lastPage()
                .flatMap(last -> UnnumberedEntry.below(behind, end, lines).filter(entry -> entry.isNotBefore(last)));
        above.ifPresent(entry -> builder.add(entry.lines(), entry.page()));
        below.ifPresent(entry -> builder.add(entry.lines(), entry.page()));
        if (builder.firstPage().isEmpty() && column.size() == builder.size()) {
            builder.addPagesBelow(column.lines());
        }
    }

    private Optional<UnnumberedEntry> above(ContentsBuilder builder, PageColumn column) {
        Optional<Integer> firstPage = builder.firstPage();
        if (firstPage.isEmpty() && column.size() == builder.size() + 1) {
            return UnnumberedEntry.withoutPageAbove(first, lines);
        }
        return UnnumberedEntry.above(first, lines)
                .filter(entry -> firstPage.isEmpty() || entry.isNotBehind(firstPage.get()));
    }
}

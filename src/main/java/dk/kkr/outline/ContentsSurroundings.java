package dk.kkr.outline;

import java.util.List;
import java.util.Optional;

/**
 * What belongs to a contents list and stands around its numbered entries: the entry without number above them, and the
 * column of their pages below.
 *
 * @param first the index of the first entry's line
 * @param behind the index behind the last entry
 * @param end the index behind the last line that may be the list's
 */
record ContentsSurroundings(int first, int behind, int end, List<OutlineLine> lines) {
    void addTo(ContentsBuilder builder) {
        PageColumn column = PageColumn.at(behind, end, lines);
        unnumbered(builder, column).ifPresent(entry -> builder.add(entry.lines(), entry.page()));
        if (builder.firstPage().isEmpty() && column.size() == builder.size()) {
            builder.addPagesBelow(column.lines());
        }
    }

    private Optional<UnnumberedEntry> unnumbered(ContentsBuilder builder, PageColumn column) {
        Optional<Integer> firstPage = builder.firstPage();
        if (firstPage.isEmpty() && column.size() == builder.size() + 1) {
            return UnnumberedEntry.withoutPageAbove(first, lines);
        }
        return UnnumberedEntry.above(first, lines).filter(entry -> isInOrder(entry.page(), firstPage));
    }

    private static boolean isInOrder(Optional<Integer> page, Optional<Integer> next) {
        return page.isEmpty() || next.isEmpty() || page.get() <= next.get();
    }
}

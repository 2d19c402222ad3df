package dk.kkr.outline;

import java.util.ArrayList;
import java.util.List;

/**
 * The pages of a contents list where the extractor took them for a column of their own, and printed it below the
 * titles:
 *
 * <pre>
 * 1. Velkomst
 * 2. Økonomi
 * 3
 * 4
 * </pre>
 *
 * As many pages as entries, and none of them falls. A document would break it that has no pages, and below its list as
 * many numbers.
 *
 * @param lines the indices of the numbers
 */
record PageColumn(List<Integer> lines) {
    /** One number alone is the page of the title above it. */
    private static final int MIN_PAGES = 2;

    /** The numbers from {@code start} on, before {@code end}, that stand alone on their lines; none where one falls. */
    static PageColumn at(int start, int end, List<OutlineLine> lines) {
        return upTo(Integer.MAX_VALUE, start, end, lines);
    }

    /** Whether a column begins at a line. Looks no farther than its second number. */
    static boolean beginsAt(int start, int end, List<OutlineLine> lines) {
        return ContentsEnding.isPage(lines.get(start).text())
                && !upTo(MIN_PAGES, start, end, lines).lines().isEmpty();
    }

    private static PageColumn upTo(int most, int start, int end, List<OutlineLine> lines) {
        List<Integer> column = new ArrayList<>();
        int last = 0;
        for (int at = start; at < end && column.size() < most; at++) {
            OutlineLine line = lines.get(at);
            if (!line.isBody()) {
                continue;
            }
            int page = ContentsEnding.isPage(line.text()) ? Integer.parseInt(line.text()) : 0;
            if (page < last || page == 0) {
                return new PageColumn(page == 0 && column.size() >= MIN_PAGES ? column : List.of());
            }
            column.add(at);
            last = page;
        }
        return new PageColumn(column.size() < MIN_PAGES ? List.of() : column);
    }

    int size() {
        return lines.size();
    }
}

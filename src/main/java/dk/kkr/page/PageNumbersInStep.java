package dk.kkr.page;

import dk.kkr.line.Mark;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The page numbers that {@link RisingPageNumbers} did not see rise, since a number of another kind stood between two of
 * them: that of a footnote, or a table's cell. Where form feeds show the pages, and three numbers of one form at least
 * were found, those are the others that stand at the edge of a page without one and are as far ahead of the pages as
 * most of these. Fails on a document that ends a page in a line with its number, and has none of its own there.
 */
final class PageNumbersInStep {
    private static final int MIN_PAGES = 3;

    /** A page's number, and two more lines of one header or foot. */
    private static final int EDGE = 3;

    private final Labelling lines;
    private final Pages pages;

    private PageNumbersInStep(Labelling lines) {
        this.lines = lines;
        this.pages = lines.pages();
    }

    /** @param indicesByForm the lines that may be page numbers, by their words and punctuation */
    static void mark(Labelling lines, Map<String, List<Integer>> indicesByForm) {
        PageNumbersInStep numbers = new PageNumbersInStep(lines);
        indicesByForm.values().forEach(numbers::markForm);
    }

    private void markForm(List<Integer> indices) {
        Map<Integer, Integer> times = new HashMap<>();
        BitSet numbered = new BitSet();
        int ahead = 0;
        for (int index : indices) {
            if (lines.isPageNumber(index)) {
                numbered.set(pages.of(index));
                int found = ahead(index);
                int count = times.merge(found, 1, Integer::sum);
                ahead = count > times.getOrDefault(ahead, 0) ? found : ahead;
            }
        }
        if (times.getOrDefault(ahead, 0) >= MIN_PAGES) {
            markInStep(indices, ahead, numbered);
        }
    }

    /** Of two on one page, the one that is the page's first or last line. */
    private void markInStep(List<Integer> indices, int ahead, BitSet numbered) {
        BitSet found = new BitSet();
        BitSet foundTwice = new BitSet();
        List<Integer> inStep = new ArrayList<>();
        for (int index : indices) {
            int page = pages.of(index);
            if (!numbered.get(page) && ahead(index) == ahead && pages.isWithin(EDGE, index)) {
                foundTwice.set(page, found.get(page));
                found.set(page);
                inStep.add(index);
            }
        }
        inStep.removeIf(index -> foundTwice.get(pages.of(index)) && !pages.isWithin(1, index));
        inStep.forEach(index -> lines.mark(index, Mark.Plain.PAGE_NUMBER));
    }

    private int ahead(int index) {
        return RisingPageNumbers.numberIn(lines.text(index)) - pages.of(index);
    }
}

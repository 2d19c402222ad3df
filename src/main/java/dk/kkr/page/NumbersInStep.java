package dk.kkr.page;

import dk.kkr.line.Line;
import dk.kkr.line.Mark;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The page numbers that {@link RisingPageNumbers} did not see rise, since a number of another kind stood between two of
 * them: that of a footnote, or a table's cell. Where form feeds tell the pages, and three numbers of one form at least
 * were found, those are the others that stand at the edge of a page without one and are as far ahead of the pages as
 * most of these. A document would break it that ends a page in a line with its number, and has none of its own there.
 */
final class NumbersInStep {
    private static final int MIN_PAGES = 3;

    /** A page's number, and two more lines of one header or foot. */
    private static final int EDGE = 3;

    private final List<Line> spans;

    /** The page of each line. */
    private final int[] pages;

    private NumbersInStep(List<Line> spans) {
        this.spans = new ArrayList<>(spans);
        this.pages = new int[spans.size()];
        int page = 0;
        for (int i = 0; i < pages.length; i++) {
            page += spans.get(i).isAfterFormFeed() ? 1 : 0;
            pages[i] = page;
        }
    }

    /** @param indicesByForm the lines that may be page numbers, by their words and signs */
    static List<Line> label(List<Line> spans, Map<String, List<Integer>> indicesByForm) {
        NumbersInStep numbers = new NumbersInStep(spans);
        indicesByForm.values().forEach(numbers::labelForm);
        return numbers.spans;
    }

    private void labelForm(List<Integer> indices) {
        Map<Integer, Integer> times = new HashMap<>();
        BitSet numbered = new BitSet();
        int ahead = 0;
        for (int index : indices) {
            if (isLabelled(index)) {
                numbered.set(pages[index]);
                int found = ahead(index);
                int count = times.getOrDefault(found, 0) + 1;
                times.put(found, count);
                ahead = count > times.getOrDefault(ahead, 0) ? found : ahead;
            }
        }
        if (times.getOrDefault(ahead, 0) >= MIN_PAGES) {
            labelInStep(indices, ahead, numbered);
        }
    }

    /** Of two on one page, the one that is the page's first or last line. */
    private void labelInStep(List<Integer> indices, int ahead, BitSet numbered) {
        BitSet found = new BitSet();
        BitSet foundTwice = new BitSet();
        List<Integer> inStep = new ArrayList<>();
        for (int index : indices) {
            if (!numbered.get(pages[index]) && ahead(index) == ahead && isWithin(EDGE, index)) {
                foundTwice.set(pages[index], found.get(pages[index]));
                found.set(pages[index]);
                inStep.add(index);
            }
        }
        inStep.removeIf(index -> foundTwice.get(pages[index]) && !isWithin(1, index));
        inStep.forEach(index -> spans.set(index, spans.get(index).withMark(Mark.Plain.PAGE_NUMBER)));
    }

    private boolean isLabelled(int index) {
        return spans.get(index).mark() == Mark.Plain.PAGE_NUMBER;
    }

    private int ahead(int index) {
        return RisingPageNumbers.numberIn(spans.get(index).text()) - pages[index];
    }

    /** Whether the line is among the first or last so many of its page. */
    private boolean isWithin(int lines, int index) {
        int before = index - lines;
        int behind = index + lines;
        return before < 0 || behind >= pages.length || pages[before] < pages[index] || pages[behind] > pages[index];
    }
}

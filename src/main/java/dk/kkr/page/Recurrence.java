package dk.kkr.page;

import dk.kkr.text.SentenceEnd;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The places of one line that recurs in a dump, and whether pages make it recur.
 *
 * @param candidates all lines that may be furniture: of a header of two lines, none is the other's neighbour
 * @param indices of the line's occurrences
 */
record Recurrence(Labelling lines, BitSet candidates, List<Integer> indices, List<LineShape> shapes) {
    /** A page has more lines than a table that names the council in each row. */
    private static final int MIN_LINES_PER_PAGE = 6;

    /** Of text that fills its pages one page in so many at least ends within a sentence. */
    private static final int PAGES_PER_INTERRUPTION = 4;

    /** Lines of one header or foot. */
    private static final int MAX_FURNITURE = 4;

    /** Which of them are furniture: all, those whose number keeps step, or none. */
    List<Integer> furniture() {
        DifferingNumbers differing = DifferingNumbers.in(shapes);
        boolean countsByWord =
                differing.isOne() && PageNumberInHeader.namesPage(shapes.get(0).text());
        if (differing.areSeveral() || !areApart() || !(countsByWord || standBetweenOthers())) {
            return List.of();
        }
        if (differing.isOne()) {
            int number = differing.first();
            return PageNumberInHeader.countsPages(shapes.get(0), number) ? inStep(number) : List.of();
        }
        DocumentNaming naming = DocumentNaming.of(shapes.get(0).text());
        int interruptions = interruptions();
        boolean enough = naming.isAll()
                ? naming.hasCouncilAndDay() || interruptions > 0 || areRegular()
                : interruptions > 1 && PAGES_PER_INTERRUPTION * interruptions >= indices.size() && areRegular();
        return enough ? indices : List.of();
    }

    private List<Integer> inStep(int number) {
        List<Integer> pages = new ArrayList<>(shapes.size());
        for (int page = 0; page < shapes.size(); page++) {
            pages.add(page);
        }
        List<Integer> inStep = new ArrayList<>(shapes.size());
        for (int page : pages) {
            if (PageNumberInHeader.keepsStep(shapes, pages, page, number)) {
                inStep.add(indices.get(page));
            }
        }
        return inStep;
    }

    /** Whether three in four are a page apart. */
    private boolean areApart() {
        return haveMost(MIN_LINES_PER_PAGE, Integer.MAX_VALUE);
    }

    /** Whether three in four pages are of one length: half to twice that in the middle. */
    private boolean areRegular() {
        List<Integer> gaps = new ArrayList<>(indices.size());
        for (int i = 1; i < indices.size(); i++) {
            gaps.add(indices.get(i) - indices.get(i - 1));
        }
        gaps.sort(null);
        int median = gaps.get(gaps.size() / 2);
        return haveMost((median + 1) / 2, 2 * median);
    }

    private boolean haveMost(int least, int most) {
        int within = 0;
        for (int i = 1; i < indices.size(); i++) {
            int gap = indices.get(i) - indices.get(i - 1);
            within += gap >= least && gap <= most ? 1 : 0;
        }
        return 4 * within >= 3 * (indices.size() - 1);
    }

    /** Whether no line stands before or after more than half of them. */
    private boolean standBetweenOthers() {
        Map<String, Integer> before = new HashMap<>();
        Map<String, Integer> after = new HashMap<>();
        for (int index : indices) {
            before.merge(neighbour(index, -1), 1, Integer::sum);
            after.merge(neighbour(index, 1), 1, Integer::sum);
        }
        before.remove("");
        after.remove("");
        return standsBesideOthers(before) && standsBesideOthers(after);
    }

    private boolean standsBesideOthers(Map<String, Integer> neighbours) {
        return neighbours.isEmpty() || 2 * Collections.max(neighbours.values()) <= indices.size();
    }

    /** How many stand in the middle of a sentence. */
    private int interruptions() {
        int found = 0;
        for (int index : indices) {
            String before = neighbour(index, -1);
            String after = neighbour(index, 1);
            boolean interrupts = !before.isEmpty()
                    && !after.isEmpty()
                    && Character.isLowerCase(after.charAt(0))
                    && !SentenceEnd.is(before.charAt(before.length() - 1));
            found += interrupts ? 1 : 0;
        }
        return found;
    }

    /** The nearest line of text in a direction; empty where there is none. */
    private String neighbour(int index, int step) {
        int at = index + step;
        for (int i = 0; i < MAX_FURNITURE && at >= 0 && at < lines.size(); i++) {
            if (!candidates.get(at) && lines.isBody(at)) {
                return lines.text(at);
            }
            at += step;
        }
        return "";
    }
}

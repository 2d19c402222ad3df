package dk.kkr.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Furniture of a form that nobody foresaw: the same line, but for its numbers, at the same edge of at least every
 * second page, and of three pages at least, or two ({@link PageNumberInHeader#fewest}). What it must be besides,
 * {@link FurnitureForm} says. A number that differs counts the pages: it keeps step with them, and no page number
 * stands outside it ({@code Bilag 2} above {@code SIDE | 3} is text). Fails on a document that begins every second page
 * with the same numbered heading.
 */
final class RepeatedEdges {
    private static final int MIN_PAGES = 3;

    /** Lines of furniture at one edge. */
    private static final int ROUNDS = 3;

    private final Labelling lines;
    private final PageBreaks breaks;

    private RepeatedEdges(Labelling lines, PageBreaks breaks) {
        this.lines = lines;
        this.breaks = breaks;
    }

    static void mark(Labelling lines, PageBreaks breaks) {
        RepeatedEdges edges = new RepeatedEdges(lines, breaks);
        for (int round = 0; round < ROUNDS; round++) {
            boolean found = edges.markRepeated(true);
            found |= edges.markRepeated(false);
            if (!found) {
                break;
            }
        }
    }

    private boolean markRepeated(boolean top) {
        List<PageEdge> edges = PageEdge.of(lines, breaks, top);
        int pages = pagesOf(edges);
        if (pages < MIN_PAGES) {
            return false;
        }
        Map<String, List<PageEdge>> groups = new LinkedHashMap<>();
        for (PageEdge edge : edges) {
            groups.computeIfAbsent(LineShape.formOf(edge.text()), form -> new ArrayList<>())
                    .add(edge);
        }
        boolean found = false;
        for (List<PageEdge> group : groups.values()) {
            int fewest = PageNumberInHeader.fewest(group.get(0).text());
            boolean often = group.size() >= fewest && 2 * group.size() >= pages;
            found |= often && markFurniture(group, edges, pages, top);
        }
        return found;
    }

    /** Where a page's number stands between header and text, each of them is an edge of the one page. */
    private static int pagesOf(List<PageEdge> edges) {
        int pages = 0;
        int last = -1;
        for (PageEdge edge : edges) {
            pages += edge.page() == last ? 0 : 1;
            last = edge.page();
        }
        return pages;
    }

    private boolean markFurniture(List<PageEdge> group, List<PageEdge> edges, int pages, boolean top) {
        List<LineShape> shapes = new ArrayList<>(group.size());
        for (PageEdge edge : group) {
            shapes.add(LineShape.of(edge.text()));
        }
        DifferingNumbers differing = DifferingNumbers.in(shapes);
        if (differing.isOne()) {
            return markCounting(group, shapes, differing.first(), top);
        }
        boolean onLast = group.get(group.size() - 1).index()
                == edges.get(edges.size() - 1).index();
        FurnitureForm form = new FurnitureForm(shapes.get(0), group.size(), pages, onLast);
        if (differing.areSeveral()
                || !(top ? form.mayBeAtTop() : form.mayBeAtBottom())
                || belongsToSection(group, top, form.namesDocument())) {
            return false;
        }
        for (PageEdge edge : group) {
            lines.markFurniture(edge.index());
        }
        return true;
    }

    private boolean markCounting(List<PageEdge> group, List<LineShape> shapes, int number, boolean top) {
        if (!PageNumberInHeader.countsPages(shapes.get(0), number)
                || isEnclosure(group, shapes.get(0).text(), top)) {
            return false;
        }
        List<Integer> pages = new ArrayList<>(group.size());
        for (PageEdge edge : group) {
            pages.add(edge.page());
        }
        boolean found = false;
        for (int i = 0; i < group.size(); i++) {
            int index = group.get(i).index();
            if (PageNumberInHeader.keepsStep(shapes, pages, i, number) && !isInsidePageNumber(index, top)) {
                lines.markFurniture(index);
                found = true;
            }
        }
        return found;
    }

    /** {@code Referat KKR 3}, alone below {@code Bilag} at half of the pages' ends; no foot that has a page's word. */
    private boolean isEnclosure(List<PageEdge> group, String text, boolean top) {
        return !top && !PageNumberInHeader.namesPage(text) && belongsToSection(group, false, true);
    }

    private boolean isInsidePageNumber(int index, boolean top) {
        int outer = top ? index - 1 : index + 1;
        return lines.isPageNumber(outer) && !lines.get(Math.max(index, outer)).isAfterFormFeed();
    }

    /**
     * Whether half of the lines are all that stands under a section's heading ({@code Bilag} / {@code Notat 2019}), or
     * are the titles above one, or are such headings.
     */
    private boolean belongsToSection(List<PageEdge> group, boolean top, boolean namesDocument) {
        if (SectionWord.isSection(group.get(0).text())) {
            return true;
        }
        int inSection = 0;
        for (PageEdge edge : group) {
            int beside = top ? edge.index() + 1 : edge.index() - 1;
            inSection += lines.isBody(beside) && SectionWord.isSectionOrCase(lines.text(beside)) ? 1 : 0;
        }
        return 2 * inSection >= group.size() && !(top && namesDocument);
    }
}

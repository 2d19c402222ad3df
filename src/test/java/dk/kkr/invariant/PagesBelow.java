package dk.kkr.invariant;

import dk.kkr.model.ContentsEntry;
import dk.kkr.model.LineAccount;
import java.util.ArrayList;
import java.util.List;

/**
 * The stretches of a contents list in the order of its entries: where the pages stand below the titles, as many as
 * entries, each behind its title.
 */
final class PagesBelow {
    private static final int MIN_PAGES = 2;

    private PagesBelow() {}

    static List<LineAccount.Entry> inOrder(List<LineAccount.Entry> stretches, ParsedDump dump) {
        List<ContentsEntry> list = dump.meeting().tableOfContents();
        int titles = stretches.size() - list.size();
        if (list.size() < MIN_PAGES
                || titles < list.size()
                || !areColumn(stretches.subList(titles, stretches.size()), dump)) {
            return stretches;
        }
        List<LineAccount.Entry> ordered = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < list.size(); i++) {
            int next = i + 1 < list.size() ? list.get(i + 1).line() : Integer.MAX_VALUE;
            while (at < titles && stretches.get(at).place().line() < next) {
                ordered.add(stretches.get(at++));
            }
            ordered.add(stretches.get(titles + i));
        }
        return ordered;
    }

    /** Numbers, each alone on its line. */
    private static boolean areColumn(List<LineAccount.Entry> pages, ParsedDump dump) {
        long lines = pages.stream().map(page -> page.place().line()).distinct().count();
        return lines == pages.size()
                && pages.stream().allMatch(page -> dump.textAt(page.place()).matches("\\s*\\d{1,3}\\s*"));
    }
}

package dk.kkr.invariant;

import dk.kkr.model.ContentsEntry;
import dk.kkr.model.LineAccount;
import java.util.ArrayList;
import java.util.List;

/**
 * The stretches of a contents list in the order of its entries: where numbers or pages stand above or below the titles,
 * as many as entries, each beside its title.
 */
final class TornColumns {
    private static final int MIN_ENTRIES = 2;

    private final List<LineAccount.Entry> stretches;
    private final ParsedDump dump;
    private final List<ContentsEntry> list;

    private TornColumns(List<LineAccount.Entry> stretches, ParsedDump dump) {
        this.stretches = stretches;
        this.dump = dump;
        this.list = dump.meeting().tableOfContents();
    }

    static List<LineAccount.Entry> inOrder(List<LineAccount.Entry> stretches, ParsedDump dump) {
        return dump.meeting().tableOfContents().size() < MIN_ENTRIES
                ? stretches
                : new TornColumns(stretches, dump).inOrder();
    }

    private List<LineAccount.Entry> inOrder() {
        int first = columns(leading());
        int last = stretches.size() - columns(trailing());
        if (last - first < list.size()) {
            return stretches;
        }
        List<LineAccount.Entry> ordered = new ArrayList<>();
        int at = first;
        for (int i = 0; i < list.size(); i++) {
            addColumns(ordered, i, first, last, true);
            int next = i + 1 < list.size() ? list.get(i + 1).line() : Integer.MAX_VALUE;
            while (at < last && stretches.get(at).place().line() < next) {
                ordered.add(stretches.get(at++));
            }
            addColumns(ordered, i, first, last, false);
        }
        return ordered;
    }

    /** How many of so many lone numbers are columns. */
    private int columns(int alone) {
        return alone / list.size() * list.size();
    }

    private int leading() {
        int count = 0;
        while (count < stretches.size() && isAlone(count)) {
            count++;
        }
        return count;
    }

    private int trailing() {
        int count = 0;
        while (count < stretches.size() && isAlone(stretches.size() - 1 - count)) {
            count++;
        }
        return count;
    }

    private boolean isAlone(int index) {
        LineAccount.Entry stretch = stretches.get(index);
        long onLine = stretches.stream()
                .filter(other -> other.place().line() == stretch.place().line())
                .count();
        return onLine == 1 && dump.textAt(stretch.place()).matches("\\s*\\d[\\d.]{0,8}\\s*");
    }

    /** The number of an entry stands before its title, its page behind it. */
    private void addColumns(List<LineAccount.Entry> ordered, int entry, int first, int last, boolean numbers) {
        for (int at = entry; at < stretches.size(); at += list.size()) {
            int index = at < first ? at : last + at - first;
            if (index < stretches.size() && isNumber(index, entry, last) == numbers) {
                ordered.add(stretches.get(index));
            }
        }
    }

    /** Where both look alike, the numbers come first. */
    private boolean isNumber(int index, int entry, int last) {
        String text = dump.textAt(stretches.get(index).place()).strip();
        boolean same = list.get(entry)
                .number()
                .filter(number -> text.equals(number.toString()) || text.equals(number + "."))
                .isPresent();
        return same && (text.indexOf('.') > 0 || index < last);
    }
}

package dk.kkr.outline.contents;

import dk.kkr.line.Lines;
import dk.kkr.line.NumberedLine;
import dk.kkr.model.ItemNumber;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The numbers and pages of a contents list where the extractor took them for columns of their own, and printed them
 * above or below the titles:
 *
 * <pre>
 * 1.
 * 2.
 * Velkomst
 * Økonomi
 * 3
 * 4
 * </pre>
 *
 * There are as many as entries; numbers rise, and pages do not fall. Fails on a list without pages that has as many
 * numbers below it.
 */
final class ContentsColumns {
    /** One number alone is the page of the title above it. */
    private static final int MIN_LINES = 2;

    private static final int MAX_COLUMNS = 3;

    private final Lines lines;
    private final int end;
    private final ContentsBuilder builder;
    private final ContentsNumbers numbers;
    private int read;

    /** @param end the index after the last line that may be the list's */
    ContentsColumns(Lines lines, int end, ContentsBuilder builder) {
        this.lines = lines;
        this.end = end;
        this.builder = builder;
        this.numbers = new ContentsNumbers(lines, builder.headings());
    }

    /** Whether a column of pages begins at a line. Looks no farther than its second number. */
    static boolean pagesBeginAt(int start, int end, Lines lines) {
        if (!ContentsEnding.isPage(lines.get(start).text())) {
            return false;
        }
        int next = start + 1;
        while (next < end && !lines.get(next).isBody()) {
            next++;
        }
        return next < end
                && ContentsEnding.isPage(lines.get(next).text())
                && pageOn(start, lines) > 0
                && pageOn(next, lines) >= pageOn(start, lines);
    }

    private static int pageOn(int index, Lines lines) {
        return Integer.parseInt(lines.get(index).text());
    }

    /**
     * Adds them to the entries; returns the index after those that stand below.
     *
     * @param from the index of the first line that may be the list's
     * @param first the index of the first entry's line
     * @param after the index after the last entry's lines
     */
    int add(int from, int first, int after) {
        List<Integer> above = above(from, first);
        List<Integer> below = below(after);
        if (builder.isPageless() && below.size() == builder.size() + 1 && arePages(below)) {
            addTitleAbove(first);
        }
        int readAbove = assign(parts(above), -1);
        int readBelow = assign(parts(below), 1);
        if (readAbove == 0 && (above.size() >= MIN_LINES || (!above.isEmpty() && lacksLastPage()))) {
            builder.reportBeside(above);
        }
        if (readBelow == 0 && below.size() >= MIN_LINES) {
            builder.reportBeside(below);
        }
        read = readAbove + readBelow;
        return readBelow == 0 ? after : below.get(readBelow - 1) + 1;
    }

    /** Whether any were read. */
    boolean wereRead() {
        return read > 0;
    }

    /**
     * Whether each page stands above its title: then all entries but the last have one, that of the next entry:
     * {@code 3}, {@code 1. Velkomst}.
     */
    private boolean lacksLastPage() {
        List<ContentsBuilder.Entry> entries = builder.entries();
        int pages = 0;
        for (ContentsBuilder.Entry entry : entries) {
            pages += entry.ending().isPresent() ? 1 : 0;
        }
        return pages == entries.size() - 1 && entries.get(pages).ending().isEmpty();
    }

    private List<Integer> above(int from, int first) {
        List<Integer> column = new ArrayList<>();
        for (int at = first - 1; at >= from && mayBeColumn(at, column); at--) {
            if (lines.get(at).isBody()) {
                column.add(at);
            }
        }
        Collections.reverse(column);
        return column;
    }

    private List<Integer> below(int after) {
        List<Integer> column = new ArrayList<>();
        for (int at = after; at < end && mayBeColumn(at, column); at++) {
            if (lines.get(at).isBody()) {
                column.add(at);
            }
        }
        return column;
    }

    /**
     * Looks no farther than the numbers and pages of all entries, and as many of a list that continues after a page's
     * end.
     */
    private boolean mayBeColumn(int index, List<Integer> column) {
        return !lines.get(index).isBody()
                || (numbers.isLone(index) && column.size() < MAX_COLUMNS * (builder.size() + 1));
    }

    /**
     * Splits a column into parts of as many numbers as entries, all with a full stop or all without; the rest is a part
     * of its own.
     */
    private List<List<Integer>> parts(List<Integer> column) {
        List<List<Integer>> parts = new ArrayList<>();
        int size = builder.size();
        for (int start = 0; start < column.size(); ) {
            int next = start + 1;
            while (next < column.size() && numbers.isDotted(column.get(next)) == numbers.isDotted(column.get(start))) {
                next++;
            }
            int step = (next - start) % size == 0 ? size : next - start;
            for (int at = start; at < next; at += step) {
                parts.add(column.subList(at, at + step));
            }
            start = next;
        }
        return parts;
    }

    /**
     * Adds the parts that stand nearest to the titles; returns how many lines were read.
     *
     * @param step 1 below the titles, -1 above them
     */
    private int assign(List<List<Integer>> parts, int step) {
        int count = 0;
        for (int i = step > 0 ? 0 : parts.size() - 1; i >= 0 && i < parts.size(); i += step) {
            List<Integer> part = parts.get(i);
            if (builder.size() < MIN_LINES || part.size() != builder.size() || !assign(part)) {
                break;
            }
            count += part.size();
        }
        return count;
    }

    private boolean assign(List<Integer> part) {
        Optional<List<ItemNumber>> found = numbersOf(part);
        if (builder.numberedEntries() == 0 && found.isPresent()) {
            builder.addNumbers(part, found.get());
            return true;
        }
        boolean pages = builder.isPageless() && arePages(part);
        if (pages) {
            builder.addPages(part);
        }
        return pages;
    }

    /** Numbers of items, if they rise; without a full stop only if the titles have them in the text. */
    private Optional<List<ItemNumber>> numbersOf(List<Integer> column) {
        List<ItemNumber> found = new ArrayList<>();
        int dotted = 0;
        for (int index : column) {
            Optional<ItemNumber> number = NumberedLine.parse(lines.get(index).text() + " A")
                    .map(NumberedLine::number)
                    .filter(next -> found.isEmpty() || next.compareTo(found.get(found.size() - 1)) > 0);
            if (number.isEmpty()) {
                return Optional.empty();
            }
            dotted += lines.get(index).text().indexOf('.') > 0 ? 1 : 0;
            found.add(number.get());
        }
        return dotted > 0 || areInText(found) ? Optional.of(found) : Optional.empty();
    }

    private boolean areInText(List<ItemNumber> found) {
        int same = 0;
        for (int i = 0; i < found.size(); i++) {
            ContentsBuilder.Entry entry = builder.entries().get(i);
            same += builder.headings().has(found.get(i), entry.title(), entry.last() + 1) ? 1 : 0;
        }
        return same * 2 > found.size();
    }

    private boolean arePages(List<Integer> column) {
        int last = 1;
        for (int index : column) {
            if (!ContentsEnding.isPage(lines.get(index).text()) || pageOn(index, lines) < last) {
                return false;
            }
            last = pageOn(index, lines);
        }
        return true;
    }

    /** The entry without number above the first numbered one, whose page stands with the others'. */
    private void addTitleAbove(int first) {
        int title = first - 1;
        while (title >= 0 && !lines.get(title).isBody()) {
            title--;
        }
        if (title >= 0
                && builder.headings()
                        .has(ContentsEnding.titleOf(lines.get(title).text()), first)) {
            builder.add(List.of(title), Optional.empty());
        }
    }
}

package dk.kkr.outline.contents;

import dk.kkr.line.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A contents list that has titles only, or whose numbers and pages the extractor tore off:
 *
 * <pre>
 * Dagsordenspunkter
 * Velkomst
 * Økonomi
 * Eventuelt
 * </pre>
 *
 * The titles come again as headings, in the same order, under numbers; three of four at least. Others between them are
 * entries if a column of numbers or pages counts them. A document would break it that names its items in front of them
 * for another reason, each alone on its line.
 */
final class TitledContents {
    /** Fewer titles are no list. */
    private static final int MIN_TITLES = 3;

    /** Fewer are no rest of a list that a page's end cut. */
    private static final int MIN_REST = 2;

    /** Lines that a title may take. */
    private static final int MAX_LINES = 4;

    private final List<Line> lines;
    private final int end;
    private final HeadingsBelow titles;

    /** The indices of each title's lines. */
    private final List<List<Integer>> rows = new ArrayList<>();

    /** Those of them that do not come again. */
    private final List<List<Integer>> strangers = new ArrayList<>();

    private int known;

    private TitledContents(List<Line> lines, int end, HeadingsBelow titles) {
        this.lines = lines;
        this.end = end;
        this.titles = titles;
    }

    static Contents find(List<Line> lines, int end, HeadingsBelow titles) {
        int start = 0;
        while (start < end) {
            if (!lines.get(start).isBody()) {
                start++;
                continue;
            }
            TitledContents list = new TitledContents(lines, end, titles);
            int behind = list.read(start);
            if (list.known >= MIN_TITLES && list.known * 4 >= list.rows.size() * 3) {
                return list.build(0, start, behind);
            }
            start = Math.max(start + 1, behind);
        }
        return Contents.none();
    }

    /** Reads titles that come again in order, and single lines between them; returns the index behind the last. */
    private int read(int start) {
        int at = start;
        int behind = start;
        int place = start;
        List<List<Integer>> unknown = new ArrayList<>();
        while (at < end && unknown.size() <= 1) {
            if (!lines.get(at).isBody()) {
                at++;
                continue;
            }
            List<Integer> row = rowAt(at, place);
            if (row.isEmpty() && (rows.isEmpty() || !mayBeTitle(at))) {
                break;
            }
            if (row.isEmpty()) {
                unknown.add(List.of(at));
                at++;
                continue;
            }
            rows.addAll(unknown);
            strangers.addAll(unknown);
            unknown.clear();
            rows.add(row);
            known++;
            at = row.get(row.size() - 1) + 1;
            behind = at;
            place = titles.find(textOf(row), Math.max(at, place)).orElseThrow().first();
        }
        return behind;
    }

    /**
     * The lines of the title that begins here and comes again, under a number, behind the one before it: as many as can
     * be, since a heading may be wrapped as the title is.
     */
    private List<Integer> rowAt(int start, int place) {
        List<Integer> row = new ArrayList<>();
        List<Integer> longest = List.of();
        for (int at = start; at < end && row.size() < MAX_LINES && mayBeTitle(start); at++) {
            if (lines.get(at).isBody()) {
                row.add(at);
                if (titles.find(textOf(row), Math.max(at + 1, place))
                        .flatMap(titles::numberOf)
                        .isPresent()) {
                    longest = List.copyOf(row);
                }
            }
        }
        return longest;
    }

    private boolean mayBeTitle(int index) {
        return Character.isUpperCase(lines.get(index).text().charAt(0));
    }

    private String textOf(List<Integer> row) {
        StringBuilder text = new StringBuilder();
        for (int index : row) {
            text.append(lines.get(index).text());
        }
        return text.toString();
    }

    private Contents build(int from, int first, int behind) {
        ContentsBuilder all = builderOf(rows);
        ContentsColumns columns = new ContentsColumns(lines, end, all);
        int next = columns.add(from, first, behind);
        if (columns.wereRead()) {
            return all.build().and(behindPage(next));
        }
        if (known == rows.size()) {
            return all.build();
        }
        List<List<Integer>> again = new ArrayList<>(rows);
        again.removeAll(strangers);
        return builderOf(again).build();
    }

    /** The rest of the list, where a page's end cut it, and it has columns there, too. */
    private Contents behindPage(int from) {
        EntryNumbers numbers = new EntryNumbers(lines, titles);
        int first = from;
        while (first < end && (!lines.get(first).isBody() || numbers.isLone(first))) {
            first++;
        }
        TitledContents rest = new TitledContents(lines, end, titles);
        int behind = rest.read(first);
        if (rest.known < MIN_REST) {
            return Contents.none();
        }
        ContentsBuilder builder = builderOf(rest.rows);
        ContentsColumns columns = new ContentsColumns(lines, end, builder);
        int next = columns.add(from, first, behind);
        return columns.wereRead() ? builder.build().and(rest.behindPage(next)) : Contents.none();
    }

    private ContentsBuilder builderOf(List<List<Integer>> entries) {
        ContentsBuilder builder = new ContentsBuilder(lines, titles);
        for (List<Integer> entry : entries) {
            builder.add(entry, Optional.empty());
        }
        return builder;
    }
}

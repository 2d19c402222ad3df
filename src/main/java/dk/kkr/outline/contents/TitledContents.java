package dk.kkr.outline.contents;

import dk.kkr.line.Lines;
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
 * At least three of four titles recur as headings, in the same order, with numbers. Others between them are entries if
 * a column of numbers or pages counts them. Fails on a document that names its items before them for another reason,
 * each alone on its line.
 */
final class TitledContents {
    /** Fewer titles are not a list. */
    private static final int MIN_TITLES = 3;

    /** Fewer are not the rest of a list that a page's end cut. */
    private static final int MIN_REST = 2;

    /** How many lines a title may take. */
    private static final int MAX_LINES = 4;

    private final Lines lines;
    private final int end;
    private final HeadingsBelow titles;

    /** The indices of each title's lines. */
    private final List<List<Integer>> rows = new ArrayList<>();

    /** Those that do not recur. */
    private final List<List<Integer>> strangers = new ArrayList<>();

    private int known;

    private TitledContents(Lines lines, int end, HeadingsBelow titles) {
        this.lines = lines;
        this.end = end;
        this.titles = titles;
    }

    static Contents find(Lines lines, int end, HeadingsBelow titles) {
        int start = 0;
        while (start < end) {
            if (!lines.get(start).isBody()) {
                start++;
                continue;
            }
            TitledContents list = new TitledContents(lines, end, titles);
            int after = list.read(start);
            if (list.known >= MIN_TITLES && list.known * 4 >= list.rows.size() * 3) {
                return list.build(0, start, after);
            }
            start = Math.max(start + 1, after);
        }
        return Contents.none();
    }

    /** Reads titles that recur in order, and single lines between them; returns the index after the last. */
    private int read(int start) {
        int at = start;
        int after = start;
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
            after = at;
            place = titles.find(textOf(row), Math.max(at, place)).orElseThrow().first();
        }
        return after;
    }

    /**
     * The lines of the title that begins here and recurs, with a number, after the one before it: as many as possible,
     * since a heading may be wrapped as the title is.
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
        return lines.get(index).beginsInCapital();
    }

    private String textOf(List<Integer> row) {
        StringBuilder text = new StringBuilder();
        for (int index : row) {
            text.append(lines.get(index).text());
        }
        return text.toString();
    }

    private Contents build(int from, int first, int after) {
        ContentsBuilder all = builderOf(rows);
        ContentsColumns columns = new ContentsColumns(lines, end, all);
        int next = columns.add(from, first, after);
        if (columns.wereRead()) {
            return all.build().and(afterPage(next));
        }
        if (known == rows.size()) {
            return all.build();
        }
        List<List<Integer>> again = new ArrayList<>(rows);
        again.removeAll(strangers);
        return builderOf(again).build();
    }

    /** The rest of the list, where a page's end cut it, and it has columns there, too. */
    private Contents afterPage(int from) {
        ContentsNumbers numbers = new ContentsNumbers(lines, titles);
        int first = from;
        while (first < end && (!lines.get(first).isBody() || numbers.isLone(first))) {
            first++;
        }
        TitledContents rest = new TitledContents(lines, end, titles);
        int after = rest.read(first);
        if (rest.known < MIN_REST) {
            return Contents.none();
        }
        ContentsBuilder builder = builderOf(rest.rows);
        ContentsColumns columns = new ContentsColumns(lines, end, builder);
        int next = columns.add(from, first, after);
        return columns.wereRead() ? builder.build().and(rest.afterPage(next)) : Contents.none();
    }

    private ContentsBuilder builderOf(List<List<Integer>> entries) {
        ContentsBuilder builder = new ContentsBuilder(lines, titles);
        for (List<Integer> entry : entries) {
            builder.add(entry, Optional.empty());
        }
        return builder;
    }
}

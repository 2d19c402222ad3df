package dk.kkr.outline.contents;

import dk.kkr.line.Line;
import dk.kkr.line.Lines;
import dk.kkr.line.NumberedLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A contents list whose pages were lost, or stand on lines of their own: a run of numbered lines with nothing between
 * them, most of which recur further down, with number and title. Fails on a document that repeats a list of its items
 * before them on purpose.
 */
final class PagelessContents {
    private static final int MIN_ENTRIES = 3;

    /** Fewer must all recur. */
    private static final int MANY = 4;

    /** How many lines an entry may take. */
    private static final int MAX_LINES = 3;

    private final Lines lines;
    private final int end;
    private final ContentsBuilder builder;

    private PagelessContents(Lines lines, int end, HeadingsBelow titles) {
        this.lines = lines;
        this.end = end;
        this.builder = new ContentsBuilder(lines, titles);
    }

    static Contents find(Lines lines, int end, HeadingsBelow titles) {
        int start = 0;
        while (start < end) {
            if (!isNumbered(lines.get(start))) {
                start++;
                continue;
            }
            PagelessContents run = new PagelessContents(lines, end, titles);
            int after = run.read(start);
            if (run.builder.numberedEntries() >= MIN_ENTRIES && run.recurs(after)) {
                new ContentsColumns(lines, end, run.builder).add(0, start, after);
                return run.builder.build();
            }
            start = Math.max(start + 1, after);
        }
        return Contents.none();
    }

    private static boolean isNumbered(Line line) {
        return line.isBody() && line.isNumberedTitle();
    }

    private int read(int start) {
        int at = start;
        while (at < end) {
            if (lines.get(at).isBody()) {
                if (builder.numbered(at).isEmpty()) {
                    break;
                }
                List<Integer> entry = entryAt(at);
                at = entry.get(entry.size() - 1);
                builder.add(entry, pageOn(at));
            }
            at++;
        }
        return at;
    }

    /** An entry ends with its page; without one it may wrap, if the next number follows its own. */
    private List<Integer> entryAt(int start) {
        if (pageOn(start).isPresent()) {
            return List.of(start);
        }
        if (start + 1 < end
                && lines.get(start + 1).isBody()
                && ContentsEnding.isPage(lines.get(start + 1).text())
                && !isColumn(start + 1)) {
            return List.of(start, start + 1);
        }
        Optional<NumberedLine> first = builder.numbered(start);
        List<Integer> entry = new ArrayList<>(List.of(start));
        for (int at = start + 1; at < end && entry.size() <= MAX_LINES; at++) {
            if (!lines.get(at).isBody()) {
                continue;
            }
            if (isColumn(at)) {
                return entry;
            }
            Optional<NumberedLine> next = builder.numbered(at);
            if (next.isPresent()) {
                boolean follows = first.isPresent()
                        && next.get().number().follows(first.get().number());
                return follows ? entry : List.of(start);
            }
            entry.add(at);
        }
        return List.of(start);
    }

    /** Whether the pages of all entries begin here. */
    private boolean isColumn(int at) {
        return ContentsColumns.pagesBeginAt(at, end, lines) && builder.size() > 0 && builder.isPageless();
    }

    /**
     * The page that stands alone on the line, or after a leader ({@code 1. Siden sidst..... 6}): where most entries
     * have none, a number after a single blank is the title's, {@code 2. Referat af møde 9}.
     */
    private Optional<ContentsEnding> pageOn(int index) {
        String text = lines.get(index).text();
        return ContentsEnding.isPage(text)
                ? Optional.of(ContentsEnding.alone(text))
                : ContentsEnding.parse(text).filter(ContentsEnding::hasLeader);
    }

    /** Whether at least three of four titles recur after the run, with their numbers; of fewer than four, each. */
    private boolean recurs(int after) {
        int again = 0;
        for (ContentsBuilder.Entry entry : builder.entries()) {
            again += builder.numberOf(entry)
                            .filter(number -> builder.headings().has(number, entry.title(), after))
                            .isPresent()
                    ? 1
                    : 0;
        }
        int entries = builder.numberedEntries();
        return entries < MANY ? again == entries : again * 4 >= entries * 3;
    }
}

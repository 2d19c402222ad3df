package dk.kkr.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads one entry of a contents list. It may be wrapped over several lines:
 *
 * <pre>
 * 3.7. Rammeaftale for det specialiserede socialområde og special-
 * undervisning.....	22
 * </pre>
 */
final class ContentsEntryReader {
    /** Lines that one entry may take. */
    private static final int MAX_LINES = 6;

    private final List<OutlineLine> lines;
    private final int end;
    private final ContentsBuilder builder;
    private final EntryNumbers numbers;
    private int lastPage;

    ContentsEntryReader(List<OutlineLine> lines, int end, ContentsBuilder builder) {
        this.lines = lines;
        this.end = end;
        this.builder = builder;
        this.numbers = new EntryNumbers(lines);
    }

    /** Reads the entry that begins at {@code start}; returns the index behind it, or {@code start} if there is none. */
    int read(int start) {
        List<Integer> entry = new ArrayList<>();
        for (int at = start; at < end && entry.size() < MAX_LINES; at++) {
            if (!lines.get(at).isBody()) {
                continue;
            }
            if (!entry.isEmpty() && builder.numbered(at).isPresent()) {
                return endsWithoutPage(entry, at) ? at : start;
            }
            if (!entry.isEmpty() && ContentsMarkup.isWhole(lines.get(at).span().text())) {
                return start;
            }
            if (!entry.isEmpty() && isColumn(at)) {
                return endsAboveColumn(entry) ? at : start;
            }
            entry.add(at);
            if (entry.size() == 1 && numbers.isAlone(at)) {
                continue;
            }
            if (leadsNowhere(entry, at)) {
                builder.add(entry, Optional.empty());
                return at + 1;
            }
            Optional<ContentsEnding> ending = endingOn(entry);
            if (ending.isPresent() && isEnd(ending.get(), at)) {
                return accept(entry, ending.get()) ? at + 1 : start;
            }
        }
        return start;
    }

    /** Whether the pages begin here, in a column of their own. */
    private boolean isColumn(int at) {
        return builder.entries() > 0 && builder.firstPage().isEmpty() && PageColumn.beginsAt(at, end, lines);
    }

    private boolean endsAboveColumn(List<Integer> entry) {
        boolean numbered = builder.numbered(entry.get(0)).isPresent();
        if (numbered) {
            builder.add(entry, Optional.empty());
        }
        return numbered;
    }

    /** {@code 4. Eventuelt ........}: the page was lost, unless it stands alone on the next line. */
    private boolean leadsNowhere(List<Integer> entry, int last) {
        String text = lines.get(last).text();
        return ContentsEnding.leadsNowhere(text)
                && (builder.numbered(entry.get(0)).isPresent()
                        || (entry.size() == 1 && builder.size() > 0 && isTitle(text)))
                && !isAbovePage(last);
    }

    /** A form's line is none: {@code Underskrift: ............} */
    private static boolean isTitle(String text) {
        String title = ContentsEnding.titleOf(text, false);
        return !title.isEmpty() && Character.isUpperCase(title.charAt(0)) && !title.endsWith(":");
    }

    private boolean isAbovePage(int index) {
        int at = index + 1;
        while (at < end && !lines.get(at).isBody()) {
            at++;
        }
        return at < end
                && ContentsEnding.isPage(lines.get(at).text())
                && Integer.parseInt(lines.get(at).text()) >= lastPage
                && !isColumn(at);
    }

    /**
     * A page may stand alone on the line below its title, where the extractor took the way to it for a gap. Below a
     * line that begins in a capital, and is not the title's first, it is a text's.
     */
    private Optional<ContentsEnding> endingOn(List<Integer> entry) {
        String text = lines.get(entry.get(entry.size() - 1)).text();
        boolean numberAlone = numbers.isAlone(entry.get(0));
        int behindFirst = numberAlone ? 2 : 1;
        boolean mayBeAlone = entry.size() > behindFirst;
        for (int index : entry.subList(behindFirst, Math.max(behindFirst, entry.size() - 1))) {
            mayBeAlone &= !Character.isUpperCase(lines.get(index).text().charAt(0));
        }
        if (mayBeAlone && ContentsEnding.isPage(text)) {
            return Optional.of(new ContentsEnding(Integer.parseInt(text), false));
        }
        // Where the number has a line of its own, so has the page.
        return ContentsEnding.parse(text).filter(ending -> !numberAlone || ending.leader());
    }

    /** An entry without a page counts within the list, where the next number follows its own. */
    private boolean endsWithoutPage(List<Integer> entry, int next) {
        boolean within = builder.entries() > 0 && builder.numbered(entry.get(0)).isPresent();
        if (within
                && builder.numbered(next)
                        .filter(line -> line.number()
                                .follows(builder.numbered(entry.get(0))
                                        .orElseThrow()
                                        .number()))
                        .isPresent()) {
            builder.add(entry, Optional.empty());
            return true;
        }
        return false;
    }

    /** A title may wrap behind a number ({@code møde den 9.}); then the next line has the leader. */
    private boolean isEnd(ContentsEnding ending, int at) {
        return ending.leader()
                || ContentsEnding.isPage(lines.get(at).text())
                || at + 1 >= end
                || !lines.get(at + 1).isBody()
                || builder.numbered(at + 1).isPresent()
                || !hasLeader(lines.get(at + 1));
    }

    private boolean accept(List<Integer> entry, ContentsEnding ending) {
        boolean numbered = builder.numbered(entry.get(0)).isPresent();
        boolean rises = numbered || (entry.size() == 1 && ending.leader());
        if (!rises || (ending.page() < lastPage && !ending.leader())) {
            return false;
        }
        builder.add(entry, Optional.of(ending.page()));
        lastPage = ending.page();
        return true;
    }

    static boolean hasLeader(OutlineLine line) {
        return ContentsEnding.parse(line.text()).filter(ContentsEnding::leader).isPresent();
    }
}

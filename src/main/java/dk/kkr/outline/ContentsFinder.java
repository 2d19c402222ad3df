package dk.kkr.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the contents list: a run of lines before the first item's text in which entries end in a page number, item
 * numbers rise and pages do not fall. An entry may be wrapped over several lines:
 *
 * <pre>
 * 3.7. Rammeaftale for det specialiserede socialområde og special-
 * undervisning.....	22
 * </pre>
 *
 * An entry may lack its page, and a line that is no entry (a footer of an unknown form) may stand between two entries
 * that follow each other. A document would break it whose first items are one line each and all end in rising numbers.
 */
final class ContentsFinder {
    /** Lines that one entry may take. */
    private static final int MAX_LINES = 6;

    /** Fewer numbered entries than this are no list. */
    private static final int MIN_ENTRIES = 2;

    /** Lines between two entries that may be no entries. */
    private static final int MAX_STRANGERS = 3;

    private final List<OutlineLine> lines;
    private final int end;
    private final ContentsBuilder builder;
    private int lastPage;

    private ContentsFinder(List<OutlineLine> lines, int end) {
        this.lines = lines;
        this.end = end;
        this.builder = new ContentsBuilder(lines);
    }

    /** Finds the list among the first {@code end} lines. */
    static Contents find(List<OutlineLine> lines, int end) {
        Contents plain = findPlain(lines, end);
        if (!plain.marks().isEmpty()) {
            return plain;
        }
        List<OutlineLine> stripped = ContentsMarkup.strip(lines, end);
        return stripped == lines ? plain : findPlain(stripped, end);
    }

    private static Contents findPlain(List<OutlineLine> lines, int end) {
        int start = 0;
        while (start < end) {
            if (!mayStart(lines.get(start))) {
                start++;
                continue;
            }
            ContentsFinder finder = new ContentsFinder(lines, end);
            int behind = finder.readEntries(start);
            if (finder.builder.entries() >= MIN_ENTRIES) {
                UnnumberedEntry.above(start, lines).ifPresent(entry -> finder.builder.add(entry.lines(), entry.page()));
                return finder.builder.build();
            }
            start = Math.max(start + 1, behind);
        }
        return PagelessContents.find(lines, end);
    }

    private static boolean mayStart(OutlineLine line) {
        return line.isBody()
                && (hasLeader(line)
                        || NumberedLine.parse(line.text())
                                .filter(NumberedLine::beginsLikeTitle)
                                .isPresent());
    }

    private static boolean hasLeader(OutlineLine line) {
        return ContentsEnding.parse(line.text()).filter(ContentsEnding::leader).isPresent();
    }

    /** Reads entries until there is none; returns the index behind the last one. */
    private int readEntries(int start) {
        int at = start;
        int next = readEntry(at);
        while (next > at) {
            at = next;
            next = readEntry(at);
            if (next == at) {
                int beyond = behindStrangers(at);
                int behind = readEntry(beyond);
                next = behind > beyond ? behind : at;
            }
        }
        return at;
    }

    /** The index of the entry that goes on behind lines that are none; {@code start} if it does not. */
    private int behindStrangers(int start) {
        for (int at = start + 1; at < end && at <= start + MAX_STRANGERS; at++) {
            if (lines.get(at).isBody() && builder.isNext(at)) {
                return at;
            }
        }
        return start;
    }

    /** Reads the entry that begins at {@code start}; returns the index behind it, or {@code start} if there is none. */
    private int readEntry(int start) {
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
            entry.add(at);
            Optional<ContentsEnding> ending = endingOn(entry);
            if (ending.isPresent() && isEnd(ending.get(), at)) {
                return accept(entry, ending.get()) ? at + 1 : start;
            }
        }
        return start;
    }

    /**
     * A page may stand alone on the line below its title, where the extractor took the way to it for a gap. Below a
     * line that begins in a capital, and is not the title's first, it is a text's.
     */
    private Optional<ContentsEnding> endingOn(List<Integer> entry) {
        String text = lines.get(entry.get(entry.size() - 1)).text();
        boolean mayBeAlone = entry.size() > 1;
        for (int index : entry.subList(1, Math.max(1, entry.size() - 1))) {
            mayBeAlone &= !Character.isUpperCase(lines.get(index).text().charAt(0));
        }
        return mayBeAlone && ContentsEnding.isPage(text)
                ? Optional.of(new ContentsEnding(Integer.parseInt(text), false))
                : ContentsEnding.parse(text);
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
}

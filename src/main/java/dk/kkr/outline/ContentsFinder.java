package dk.kkr.outline;

import dk.kkr.model.ItemNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * A document would break it whose first items are one line each and all end in rising numbers.
 */
final class ContentsFinder {
    /** Lines that one entry may take. */
    private static final int MAX_LINES = 5;

    /** Fewer numbered entries than this are no list. */
    private static final int MIN_ENTRIES = 2;

    private final List<OutlineLine> lines;
    private final Map<Integer, Contents.MarkedText> marks = new HashMap<>();
    private final Map<ItemNumber, TitleLetters> titles = new HashMap<>();
    private Optional<ItemNumber> lastNumber = Optional.empty();
    private int lastPage;

    private ContentsFinder(List<OutlineLine> lines) {
        this.lines = lines;
    }

    /** Finds the list among the first {@code end} lines. */
    static Contents find(List<OutlineLine> lines, int end) {
        int start = 0;
        while (start < end) {
            ContentsFinder finder = new ContentsFinder(lines);
            int behind = mayStart(lines.get(start)) ? finder.readEntries(start, end) : start;
            if (finder.titles.size() >= MIN_ENTRIES) {
                return new Contents(finder.marks, finder.titles);
            }
            start = Math.max(start + 1, behind);
        }
        return Contents.none();
    }

    private static boolean mayStart(OutlineLine line) {
        return line.isBody() && (NumberedLine.parse(line.text()).isPresent() || hasLeader(line.text()));
    }

    private static boolean hasLeader(String text) {
        return ContentsEnding.parse(text).filter(ContentsEnding::leader).isPresent();
    }

    /** Reads entries until there is none; returns the index behind the last one. */
    private int readEntries(int start, int end) {
        int at = start;
        int next = readEntry(at, end);
        while (next > at) {
            at = next;
            next = readEntry(at, end);
        }
        return at;
    }

    /** Reads the entry that begins at {@code start}; returns the index behind it, or {@code start} if there is none. */
    private int readEntry(int start, int end) {
        List<Integer> entry = new ArrayList<>();
        int at = start;
        while (at < end && entry.size() < MAX_LINES) {
            if (!lines.get(at).isBody()) {
                at++;
                continue;
            }
            String text = lines.get(at).text();
            if (!entry.isEmpty() && startsNumbered(text)) {
                return start;
            }
            entry.add(at);
            Optional<ContentsEnding> ending = ContentsEnding.parse(text);
            if (ending.isPresent() && isEnd(ending.get(), at, end)) {
                return accept(entry, ending.get()) ? at + 1 : start;
            }
            at++;
        }
        return start;
    }

    /** A title may wrap behind a number ({@code møde den 9.}); then the next line has the leader. */
    private boolean isEnd(ContentsEnding ending, int at, int end) {
        if (ending.leader()) {
            return true;
        }
        return at + 1 >= end
                || !lines.get(at + 1).isBody()
                || startsNumbered(lines.get(at + 1).text())
                || !hasLeader(lines.get(at + 1).text());
    }

    private boolean startsNumbered(String text) {
        return NumberedLine.parse(text)
                .filter(line -> lastNumber.isEmpty() || line.number().compareTo(lastNumber.get()) > 0)
                .isPresent();
    }

    private boolean accept(List<Integer> entry, ContentsEnding ending) {
        Optional<NumberedLine> first =
                NumberedLine.parse(lines.get(entry.get(0)).text());
        boolean rises = first.isEmpty()
                ? entry.size() == 1 && ending.leader()
                : lastNumber.isEmpty() || first.get().number().compareTo(lastNumber.get()) > 0;
        if (!rises || ending.page() < lastPage) {
            return false;
        }
        StringBuilder title = new StringBuilder();
        for (int index : entry) {
            boolean starts = index == entry.get(0);
            boolean ends = index == entry.get(entry.size() - 1);
            String text = textOf(index, starts, ends);
            title.append(text);
            marks.put(
                    index,
                    new Contents.MarkedText(
                            new Mark.ContentsLine(
                                    starts,
                                    starts ? first.map(NumberedLine::number) : Optional.empty(),
                                    ends ? Optional.of(ending.page()) : Optional.empty()),
                            text));
        }
        first.ifPresent(line -> titles.put(line.number(), TitleLetters.of(title.toString())));
        lastNumber = first.map(NumberedLine::number).or(() -> lastNumber);
        lastPage = ending.page();
        return true;
    }

    /** The line without number, leader and page. */
    private String textOf(int index, boolean starts, boolean ends) {
        String line = lines.get(index).text();
        String body =
                ends ? ContentsEnding.parse(line).map(ContentsEnding::title).orElse(line) : line;
        return starts ? NumberedLine.parse(body).map(NumberedLine::title).orElse(body) : body;
    }
}

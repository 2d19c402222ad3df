package dk.kkr.outline;

import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import dk.kkr.model.FindingLog;
import dk.kkr.model.ItemNumber;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Collects the entries of a contents list: numbers must rise. */
final class ContentsBuilder {
    private final List<OutlineLine> lines;
    private final EntryNumbers numbers;
    private final Map<Integer, Contents.MarkedText> marks = new HashMap<>();
    private final NavigableMap<ItemNumber, TitleLetters> titles = new TreeMap<>();
    private final FindingLog findings = new FindingLog();

    /** The last line of each entry. */
    private final List<Integer> ends = new ArrayList<>();

    private boolean bareNumbers;
    private Optional<Integer> firstPage = Optional.empty();
    private Optional<Integer> lastPage = Optional.empty();
    private boolean pagesBelow;

    ContentsBuilder(List<OutlineLine> lines) {
        this.lines = lines;
        this.numbers = new EntryNumbers(lines);
    }

    /** How many entries have a number. */
    int entries() {
        return titles.size();
    }

    /** How many entries there are, with and without number. */
    int size() {
        return ends.size();
    }

    /** The first page that an entry has. */
    Optional<Integer> firstPage() {
        return firstPage;
    }

    /** The page of the entry that was added last, of those that have one. */
    Optional<Integer> lastPage() {
        return lastPage;
    }

    NavigableMap<ItemNumber, TitleLetters> titles() {
        return titles;
    }

    Contents build() {
        if (!pagesBelow) {
            ends.forEach(this::nameLost);
        }
        return new Contents(marks, titles, bareNumbers, findings.all());
    }

    /**
     * The number with which a line begins, if an entry may: it rises, and text in capitals follows, so that a wrapped
     * title is none ({@code … møde den} / {@code 9. november 2020}). A bare number must be the very next.
     */
    Optional<NumberedLine> numbered(int index) {
        return numbers.at(index)
                .filter(line -> titles.isEmpty()
                        || (line.isBare()
                                ? line.number().follows(titles.lastKey())
                                : line.number().compareTo(titles.lastKey()) > 0));
    }

    /** Whether the line begins the entry that comes right behind the last one. */
    boolean isNext(int index) {
        return !titles.isEmpty()
                && numbered(index)
                        .filter(line -> line.number().follows(titles.lastKey()))
                        .isPresent();
    }

    /** Adds an entry of the lines at the indices. */
    void add(List<Integer> entry, Optional<Integer> page) {
        Optional<NumberedLine> first = numbered(entry.get(0));
        int last = entry.get(entry.size() - 1);
        int endOfTitle = entry.size() > 1 && isPage(last) ? entry.get(entry.size() - 2) : last;
        StringBuilder title = new StringBuilder();
        for (int index : entry) {
            boolean starts = index == entry.get(0);
            String text =
                    textOf(index, starts && first.isPresent(), index >= endOfTitle, index == last && page.isPresent());
            title.append(text);
            Mark.ContentsLine mark = new Mark.ContentsLine(
                    starts,
                    starts ? first.map(NumberedLine::number) : Optional.empty(),
                    index == last ? page : Optional.empty());
            marks.put(index, new Contents.MarkedText(mark, text));
        }
        ends.add(last);
        firstPage = firstPage.or(() -> page);
        lastPage = page.or(() -> lastPage);
        first.ifPresent(line -> {
            titles.put(line.number(), TitleLetters.of(title.toString()));
            bareNumbers |= line.isBare();
        });
    }

    /** Adds the pages of the entries so far, which stand below the last one, each on a line of its own. */
    void addPagesBelow(List<Integer> column) {
        // An entry above the first numbered one was found last.
        Collections.sort(ends);
        for (int i = 0; i < column.size(); i++) {
            Optional<Integer> page =
                    Optional.of(Integer.parseInt(lines.get(column.get(i)).text()));
            marks.computeIfPresent(ends.get(i), (index, end) -> end.withPage(page));
            marks.put(column.get(i), new Contents.MarkedText(new Mark.ContentsLine(false, Optional.empty(), page), ""));
        }
        pagesBelow = true;
    }

    private boolean isPage(int index) {
        return ContentsEnding.isPage(lines.get(index).text());
    }

    private void nameLost(int index) {
        String text = lines.get(index).text();
        int error = ContentsEnding.startOfError(text);
        if (error < text.length()) {
            nameLost(index, "instead of a page stands '" + text.substring(error) + "'");
        } else if (ContentsEnding.leadsNowhere(text)) {
            nameLost(index, "no page stands behind the leader");
        }
    }

    private void nameLost(int index, String message) {
        findings.add(Finding.of(
                FindingCode.CONTENTS_PAGE_MISSING, lines.get(index).span().line(), message));
    }

    /** The line without number, and without leader and page where the entry ends. {@code 3 , side 4} has no title. */
    private String textOf(int index, boolean numbered, boolean ends, boolean hasPage) {
        String text = numbered ? lines.get(index).text() : printed(lines.get(index));
        String body = ends ? ContentsEnding.titleOf(text, hasPage) : text;
        return numbered ? NumberedLine.parse(body).map(NumberedLine::title).orElse("") : body;
    }

    /**
     * What goes on with an entry has no number of its own: {@code 1 April} is none that was made {@code 1. April}, to
     * be read as other numbers are. A page that is glued to it is parted.
     */
    private static String printed(OutlineLine line) {
        String printed = line.span().text();
        boolean parted = ContentsEnding.parse(printed).isEmpty()
                && ContentsEnding.parse(line.text()).isPresent();
        return parted ? ContentsMarkup.strip(printed) : printed;
    }
}

package dk.kkr.outline;

import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import dk.kkr.model.FindingLog;
import dk.kkr.model.ItemNumber;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Collects the entries of a contents list: numbers must rise. */
final class ContentsBuilder {
    private final List<OutlineLine> lines;
    private final Map<Integer, Contents.MarkedText> marks = new HashMap<>();
    private final NavigableMap<ItemNumber, TitleLetters> titles = new TreeMap<>();
    private final FindingLog findings = new FindingLog();
    private boolean bareNumbers;

    ContentsBuilder(List<OutlineLine> lines) {
        this.lines = lines;
    }

    int entries() {
        return titles.size();
    }

    NavigableMap<ItemNumber, TitleLetters> titles() {
        return titles;
    }

    Contents build() {
        return new Contents(marks, titles, bareNumbers, findings.all());
    }

    /**
     * The number with which a line begins, if an entry may: it rises, and text in capitals follows, so that a wrapped
     * title is none ({@code … møde den} / {@code 9. november 2020}). A bare number must be the very next.
     */
    Optional<NumberedLine> numbered(int index) {
        return NumberedLine.parse(lines.get(index).text())
                .filter(NumberedLine::beginsLikeTitle)
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
        StringBuilder title = new StringBuilder();
        for (int index : entry) {
            boolean starts = index == entry.get(0);
            boolean ends = index == entry.get(entry.size() - 1);
            String text = textOf(index, starts && first.isPresent(), ends, page.isPresent());
            title.append(text);
            Mark mark = new Mark.ContentsLine(
                    starts,
                    starts ? first.map(NumberedLine::number) : Optional.empty(),
                    ends ? page : Optional.empty());
            marks.put(index, new Contents.MarkedText(mark, text));
        }
        nameLost(entry.get(entry.size() - 1));
        first.ifPresent(line -> {
            titles.put(line.number(), TitleLetters.of(title.toString()));
            bareNumbers |= line.isBare();
        });
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

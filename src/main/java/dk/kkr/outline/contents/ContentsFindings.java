package dk.kkr.outline.contents;

import dk.kkr.line.Gap;
import dk.kkr.line.Line;
import dk.kkr.line.Lines;
import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import dk.kkr.model.FindingLog;
import dk.kkr.profile.ContentsWords;
import dk.kkr.profile.PageWord;
import dk.kkr.text.Digits;
import dk.kkr.text.Letters;
import dk.kkr.text.Quote;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is in doubt in a contents list: lines that are not entries, and pages. */
final class ContentsFindings {
    /** So many lines in a row with leader and page at their ends are not a coincidence. */
    private static final int MANY = 3;

    private final Lines lines;
    private final HeadingsBelow headings;
    private final FindingLog findings = new FindingLog();
    private boolean complete = true;

    ContentsFindings(Lines lines, HeadingsBelow headings) {
        this.lines = lines;
        this.headings = headings;
    }

    /** Whether every line of the list was read. */
    boolean isComplete() {
        return complete;
    }

    List<Finding> all() {
        return findings.all();
    }

    /** Reports a heading of a list, or lines that have the form of entries, where no list was found. */
    static List<Finding> ofNoList(Lines lines, int end) {
        int led = 0;
        for (int i = 0; i < end; i++) {
            Line line = lines.get(i);
            if (ContentsHeading.is(line)) {
                return List.of(unread(line, "heads a contents list of which no entry could be read"));
            }
            led = !line.isBody() ? led : isLed(line) ? led + 1 : 0;
            if (led == MANY) {
                return List.of(unread(line, "has the form of a contents list's entry, and no list was read"));
            }
        }
        return List.of();
    }

    private static boolean isLed(Line line) {
        Optional<ContentsEnding> ending = ContentsEnding.parse(line.text());
        return ending.isPresent() && ending.get().leader() == ContentsEnding.Leader.PRINTED;
    }

    /**
     * Reports the lines of the list, from its heading on, that do not belong to an entry.
     *
     * @param read the indices of those that do
     * @param beside those of lines beside the list that may belong to it
     * @param lastPage the page of the last entry
     */
    void addUnread(Set<Integer> read, Set<Integer> beside, int lastPage) {
        int last = Collections.max(read);
        for (int i = startOf(Collections.min(read)); i < last; i++) {
            if (!read.contains(i) && !beside.contains(i) && lines.get(i).isBody() && saysSomething(lines.get(i))) {
                addUnread(i, "stands in the contents list and is not an entry");
                complete = false;
            }
        }
        for (int index : beside) {
            addUnread(index, "stands beside the contents list and may be a number or page of it");
        }
        for (int i = last + 1; i < lines.size() && continues(lines.get(i), lastPage); i++) {
            addUnread(i, "stands below the contents list and may belong to it");
        }
    }

    /** The index of the list's heading, or of the lines right above that look like entries. */
    private int startOf(int first) {
        int heading = ContentsHeading.above(first, lines);
        int start = first;
        while (heading < 0 && start > 0 && lines.get(start - 1).isBody() && isLed(lines.get(start - 1))) {
            start--;
        }
        return heading < 0 ? start : heading;
    }

    /** Whether the line below the last entry seems to continue its title, or has the form of an entry. */
    private static boolean continues(Line line, int lastPage) {
        if (!line.isBody() || lastPage == 0) {
            return false;
        }
        Optional<ContentsEnding> page = ContentsEnding.parse(line.text()).filter(ending -> ending.page() >= lastPage);
        boolean near = line.gap() == Gap.NONE;
        return (near && (page.isPresent() || line.beginsInLowerCase())) || isLed(line);
    }

    private void addUnread(int index, String what) {
        findings.add(unread(lines.get(index), what));
    }

    private static Finding unread(Line line, String what) {
        return Finding.of(
                FindingCode.CONTENTS_LINE_UNREAD, line.number(), "'" + Quote.beginningOf(line.printed()) + "' " + what);
    }

    /** False for the list's heading, {@code Nr. Emne Side}, and the line between a table's rows. */
    private static boolean saysSomething(Line line) {
        String text = line.text();
        String word = text.substring(Math.max(text.lastIndexOf(' '), text.lastIndexOf('\t')) + 1);
        return !ContentsHeading.is(line)
                && !PageWord.is(word)
                && (Letters.areIn(text) || Digits.isAt(text, ContentsEnding.startOfDigits(text)));
    }

    /** Reports the pages that were lost, or may not be pages. */
    void addPages(List<ContentsBuilder.Entry> entries) {
        int without = 0;
        for (ContentsBuilder.Entry entry : entries) {
            without += entry.ending().isEmpty() ? 1 : 0;
        }
        int nextPage = Integer.MAX_VALUE;
        Deque<Finding> backwards = new ArrayDeque<>();
        for (int i = entries.size() - 1; i >= 0; i--) {
            ContentsBuilder.Entry entry = entries.get(i);
            Optional<String> doubt = doubtOf(entry, without * 2 <= entries.size(), nextPage);
            if (doubt.isPresent()) {
                int line = lines.get(entry.last()).number();
                backwards.push(Finding.of(FindingCode.CONTENTS_PAGE_MISSING, line, doubt.get()));
            }
            nextPage = entry.ending().isPresent() ? entry.ending().get().page() : nextPage;
        }
        for (Finding finding : backwards) {
            findings.add(finding);
        }
    }

    private Optional<String> doubtOf(ContentsBuilder.Entry entry, boolean mayHavePage, int nextPage) {
        String text = lines.get(entry.last()).text();
        int error = ContentsWords.startOfError(text);
        if (error < text.length()) {
            return Optional.of("instead of a page it has '" + text.substring(error) + "'");
        }
        if (ContentsEnding.leadsNowhere(text)) {
            return Optional.of("no page follows the leader");
        }
        if (headings.has(entry.title(), entry.last() + 1)) {
            return Optional.empty();
        }
        if (entry.ending().isEmpty()) {
            return mayHavePage && endsInDigit(entry.title())
                    ? Optional.of("the digits at its end may be its page or a number of the title")
                    : Optional.empty();
        }
        return entry.ending().get().hasLeader() || entry.ending().get().page() <= nextPage
                ? Optional.empty()
                : Optional.of("its page is higher than that of the next entry, and may be a number of the title");
    }

    private static boolean endsInDigit(String title) {
        return !title.isEmpty() && Digits.isAt(title, title.length() - 1);
    }
}

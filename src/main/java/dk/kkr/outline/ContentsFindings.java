package dk.kkr.outline;

import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import dk.kkr.model.FindingLog;
import dk.kkr.page.Gap;
import dk.kkr.text.Digits;
import dk.kkr.text.Letters;
import dk.kkr.text.PageWord;
import dk.kkr.text.Quote;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What of a contents list is in doubt: lines that are no entries, and pages. */
final class ContentsFindings {
    private final List<OutlineLine> lines;
    private final TitlesBehind behind;
    private final FindingLog findings = new FindingLog();

    ContentsFindings(List<OutlineLine> lines, TitlesBehind behind) {
        this.lines = lines;
        this.behind = behind;
    }

    List<Finding> all() {
        return findings.all();
    }

    /**
     * Tells the lines of the list, from its heading on, that belong to no entry.
     *
     * @param read the indices of those that do
     * @param beside those of lines beside the list that may belong to it
     * @param lastPage the page of the last entry
     */
    void addUnread(Set<Integer> read, List<Integer> beside, int lastPage) {
        int first = Collections.min(read);
        int last = Collections.max(read);
        int heading = ContentsHeading.above(first, lines);
        for (int i = heading < 0 ? first : heading; i < last; i++) {
            if (!read.contains(i) && !beside.contains(i) && lines.get(i).isBody() && saysSomething(lines.get(i))) {
                addUnread(i, "stands in the contents list and is no entry of it");
            }
        }
        for (int index : beside) {
            addUnread(index, "stands beside the contents list and may be a number or page of it");
        }
        for (int i = last + 1; i < lines.size() && goesOn(lines.get(i), lastPage); i++) {
            addUnread(i, "stands below the contents list and may belong to it");
        }
    }

    /** Whether a title seems to go on in the line below the last entry, or it has the form of an entry. */
    private static boolean goesOn(OutlineLine line, int lastPage) {
        if (!line.isBody() || lastPage == 0) {
            return false;
        }
        Optional<ContentsEnding> page = ContentsEnding.parse(line.text()).filter(ending -> ending.page() >= lastPage);
        boolean near = line.span().gap() == Gap.NONE;
        return (near && (page.isPresent() || Character.isLowerCase(line.text().charAt(0))))
                || page.filter(ending -> ending.leader() == ContentsEnding.Leader.PRINTED)
                        .isPresent();
    }

    private void addUnread(int index, String what) {
        findings.add(Finding.of(
                FindingCode.CONTENTS_LINE_UNREAD,
                lines.get(index).span().line(),
                "'" + Quote.beginningOf(lines.get(index).text()) + "' " + what));
    }

    /** The list's heading does not, {@code Nr. Emne Side} does not, and the line between a table's rows. */
    private static boolean saysSomething(OutlineLine line) {
        String text = line.text();
        String word = text.substring(Math.max(text.lastIndexOf(' '), text.lastIndexOf('\t')) + 1);
        return !ContentsHeading.is(line)
                && !PageWord.is(word)
                && (Letters.areIn(text) || Digits.isAt(text, ContentsEnding.startOfDigits(text)));
    }

    /** Tells the pages that were lost, or may be none. */
    void addPages(List<ContentsBuilder.Entry> entries) {
        int without = 0;
        for (ContentsBuilder.Entry entry : entries) {
            without += entry.ending().isEmpty() ? 1 : 0;
        }
        for (int i = 0; i < entries.size(); i++) {
            ContentsBuilder.Entry entry = entries.get(i);
            addLost(entry);
            boolean mostHavePages = without * 2 < entries.size();
            if (mostHavePages && entry.ending().isEmpty() && endsInDigits(entry)) {
                add(entry, "the digits at its end may be its page or the title's");
            }
            if (i + 1 < entries.size() && isBeyond(entry, entries.get(i + 1))) {
                add(entry, "its page lies behind that of the next entry, and may be the title's");
            }
        }
    }

    private void addLost(ContentsBuilder.Entry entry) {
        String text = lines.get(entry.last()).text();
        int error = ContentsEnding.startOfError(text);
        if (error < text.length()) {
            add(entry, "instead of a page stands '" + text.substring(error) + "'");
        } else if (ContentsEnding.leadsNowhere(text)) {
            add(entry, "no page stands behind the leader");
        }
    }

    /** Of a number the title has without a doubt, since its heading does. */
    private boolean endsInDigits(ContentsBuilder.Entry entry) {
        String title = entry.title();
        return !title.isEmpty() && Digits.isAt(title, title.length() - 1) && !behind.has(title, entry.last() + 1);
    }

    private boolean isBeyond(ContentsBuilder.Entry entry, ContentsBuilder.Entry next) {
        Optional<ContentsEnding> page = entry.ending().filter(ending -> !ending.hasLeader());
        return page.isPresent()
                && next.ending().isPresent()
                && page.get().page() > next.ending().get().page()
                && !behind.has(entry.title(), entry.last() + 1);
    }

    private void add(ContentsBuilder.Entry entry, String message) {
        findings.add(Finding.of(
                FindingCode.CONTENTS_PAGE_MISSING,
                lines.get(entry.last()).span().line(),
                message));
    }
}

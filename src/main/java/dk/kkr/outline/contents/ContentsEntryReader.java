package dk.kkr.outline.contents;

import dk.kkr.line.Line;
import dk.kkr.line.Lines;
import dk.kkr.line.NumberedLine;
import dk.kkr.profile.SectionHeadings;
import dk.kkr.text.Digits;
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
 *
 * A line without a number is an entry if it has a leader, or its title recurs as a heading.
 */
final class ContentsEntryReader {
    /** How many lines an entry may take. */
    private static final int MAX_LINES = 6;

    /** How many lines of a title may follow below its page. */
    private static final int MAX_REST = 3;

    /** So many entries make a list, so that the next number continues it whatever its page is. */
    private static final int MANY = 3;

    private final Lines lines;
    private final int end;
    private final ContentsBuilder builder;
    private final ContentsNumbers numbers;

    ContentsEntryReader(Lines lines, int end, ContentsBuilder builder) {
        this.lines = lines;
        this.end = end;
        this.builder = builder;
        this.numbers = new ContentsNumbers(lines, builder.headings());
    }

    /** Reads the entry that begins at {@code start}; returns the index after it, or {@code start} if there is none. */
    int read(int start) {
        List<Integer> entry = new ArrayList<>();
        for (int at = start; at < end && entry.size() < MAX_LINES; at++) {
            if (!lines.get(at).isBody()) {
                continue;
            }
            if (!entry.isEmpty() && builder.numbered(at).isPresent()) {
                return endsWithoutPage(entry, at) ? at : start;
            }
            if (!entry.isEmpty() && ContentsMarkup.isWhole(lines.get(at).printed())) {
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
            if (ending.isPresent() && (isEnd(ending.get(), at) || isKnown(entry, ending.get()))) {
                return accept(entry, ending.get()) ? afterTitle(at) : start;
            }
        }
        return start;
    }

    /** Whether the pages begin here, in a column of their own. */
    private boolean isColumn(int at) {
        return ContentsColumns.pagesBeginAt(at, end, lines) && builder.size() > 0 && builder.isPageless();
    }

    private boolean endsAboveColumn(List<Integer> entry) {
        boolean numbered = isNumbered(entry);
        if (numbered) {
            builder.add(entry, Optional.empty());
        }
        return numbered;
    }

    private boolean isNumbered(List<Integer> entry) {
        return builder.numbered(entry.get(0)).isPresent();
    }

    /** {@code 4. Eventuelt ........}: the page was lost, unless it stands alone on the next line. */
    private boolean leadsNowhere(List<Integer> entry, int last) {
        String text = lines.get(last).text();
        return ContentsEnding.leadsNowhere(text)
                && (isNumbered(entry) || (entry.size() == 1 && isTitle(text, last)))
                && !isAbovePage(last);
    }

    /** A line of a form is not an entry: {@code Underskrift: ............} */
    private boolean isTitle(String text, int index) {
        String title = ContentsEnding.titleOf(text);
        return builder.size() == 0
                ? builder.headings().has(title, index + 1)
                : !title.isEmpty() && Character.isUpperCase(title.charAt(0)) && !title.endsWith(":");
    }

    private boolean isAbovePage(int index) {
        int at = index + 1;
        while (at < end && !lines.get(at).isBody()) {
            at++;
        }
        return at < end
                && ContentsEnding.isPage(lines.get(at).text())
                && Integer.parseInt(lines.get(at).text()) >= builder.lastPage()
                && !isColumn(at);
    }

    /**
     * A page may stand alone on the line below its title, where the extractor took the distance for a gap. Below a line
     * that begins with a capital, and is not the title's first, it belongs to text.
     */
    private Optional<ContentsEnding> endingOn(List<Integer> entry) {
        String text = lines.get(entry.get(entry.size() - 1)).text();
        boolean numberAlone = numbers.isAlone(entry.get(0));
        int afterFirst = numberAlone ? 2 : 1;
        boolean mayBeAlone = entry.size() > afterFirst;
        for (int index : entry.subList(afterFirst, Math.max(afterFirst, entry.size() - 1))) {
            mayBeAlone &= !lines.get(index).beginsInCapital();
        }
        if (mayBeAlone && ContentsEnding.isPage(text)) {
            return Optional.of(ContentsEnding.alone(text));
        }
        Optional<ContentsEnding> parsed = ContentsEnding.parse(text);
        if (parsed.isPresent() && parsed.get().hasLeader()) {
            return parsed;
        }
        if (numberAlone) {
            // Then the page has a line of its own too.
            return Optional.empty();
        }
        return withoutLeader(entry, parsed);
    }

    /** The page after a single blank, or glued to its title, unless all of it is the title's: {@code Etape 2}. */
    private Optional<ContentsEnding> withoutLeader(List<Integer> entry, Optional<ContentsEnding> parsed) {
        String title = textOf(entry, Optional.empty());
        int after = entry.get(entry.size() - 1) + 1;
        if (parsed.isPresent() && builder.headings().has(parsed.get().titleIn(title), after)) {
            return parsed;
        }
        return builder.headings().has(title, after)
                ? Optional.empty()
                : new GluedEntryPage(
                                builder.numbered(entry.get(0)).map(NumberedLine::number),
                                builder.headings(),
                                after,
                                builder.lastPage())
                        .in(title)
                        .or(() -> parsed);
    }

    /** An entry without a page counts within the list, where the next number follows its own. */
    private boolean endsWithoutPage(List<Integer> entry, int next) {
        if (builder.size() == 0) {
            return false;
        }
        Optional<NumberedLine> own = builder.numbered(entry.get(0));
        Optional<NumberedLine> below = builder.numbered(next);
        if (own.isEmpty()
                || below.isEmpty()
                || !below.get().number().follows(own.get().number())) {
            return false;
        }
        builder.add(entry, Optional.empty());
        return true;
    }

    /** A title may wrap after a number ({@code møde den 9.}); then the next line has the leader. */
    private boolean isEnd(ContentsEnding ending, int at) {
        return ending.hasLeader()
                || ContentsEnding.isPage(lines.get(at).text())
                || at + 1 >= end
                || !lines.get(at + 1).isBody()
                || builder.numbered(at + 1).isPresent()
                || !hasLeader(lines.get(at + 1));
    }

    private boolean accept(List<Integer> entry, ContentsEnding ending) {
        if (!isNumbered(entry) && !isUnnumbered(entry, ending)) {
            return false;
        }
        if (ending.page() < builder.lastPage() && builder.endsInDoubt()) {
            builder.dropLastPage();
        }
        boolean falls = ending.page() < builder.lastPage() && !ending.hasLeader();
        if (falls && (builder.size() < MANY || !builder.isNext(entry.get(0)))) {
            return false;
        }
        builder.add(entry, falls ? Optional.empty() : Optional.of(ending));
        return true;
    }

    private boolean isUnnumbered(List<Integer> entry, ContentsEnding ending) {
        String first = lines.get(entry.get(0)).text();
        if (isCounted(first)) {
            return false;
        }
        boolean led = ending.hasLeader() && (entry.size() == 1 || wrapsInLowerCase(entry));
        boolean annex = entry.size() == 1 && builder.size() > 1 && SectionHeadings.beginWithEnclosure(first);
        return led || annex || (!Character.isLowerCase(first.charAt(0)) && isKnown(entry, ending));
    }

    /** {@code 3) Velkomst .... 4}: not without its number. */
    private static boolean isCounted(String text) {
        int end = Digits.endOf(text, 0);
        return end > 0 && end < text.length() && ".):".indexOf(text.charAt(end)) >= 0;
    }

    private boolean isKnown(List<Integer> entry, ContentsEnding ending) {
        return builder.headings().has(textOf(entry, Optional.of(ending)), entry.get(entry.size() - 1) + 1);
    }

    private String textOf(List<Integer> entry, Optional<ContentsEnding> ending) {
        return ContentsTitle.of(entry, builder.numbered(entry.get(0)), ending, lines, builder.headings())
                .title();
    }

    /** In a table a title may continue below its page. Returns the index after it. */
    private int afterTitle(int last) {
        StringBuilder title = new StringBuilder(builder.lastTitle());
        List<Integer> rest = new ArrayList<>();
        for (int at = last + 1; at < end && rest.size() < MAX_REST; at++) {
            Line line = lines.get(at);
            if (!line.isBody() || !line.beginsInLowerCase()) {
                break;
            }
            rest.add(at);
            title.append(line.text());
            if (builder.headings().has(title.toString(), at + 1)) {
                builder.extend(rest);
                return at + 1;
            }
        }
        return last + 1;
    }

    private boolean wrapsInLowerCase(List<Integer> entry) {
        boolean wraps = lines.get(entry.get(0)).beginsInCapital();
        for (int index : entry.subList(1, entry.size())) {
            wraps &= lines.get(index).beginsInLowerCase();
        }
        return wraps;
    }

    /**
     * Reads the list's last entry if its page is lost: its number is the next, and the title recurs with that number.
     */
    int readLast(int start) {
        List<Integer> entry = new ArrayList<>();
        if (start >= end || !lines.get(start).isBody() || !builder.isNext(start)) {
            return start;
        }
        NumberedLine first = builder.numbered(start).orElseThrow();
        for (int at = start; at < end && entry.size() < MAX_REST; at++) {
            if (lines.get(at).isBody()) {
                entry.add(at);
                if (builder.headings().has(first.number(), textOf(entry, Optional.empty()), at + 1)) {
                    builder.add(entry, Optional.empty());
                    return at + 1;
                }
            }
        }
        return start;
    }

    static boolean hasLeader(Line line) {
        Optional<ContentsEnding> ending = ContentsEnding.parse(line.text());
        return ending.isPresent() && ending.get().hasLeader();
    }
}

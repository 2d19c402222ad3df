package dk.kkr.outline.contents;

import dk.kkr.line.Line;
import dk.kkr.line.Lines;
import dk.kkr.line.NumberedLine;
import java.util.Optional;

/**
 * Finds the contents list: a run of lines before the first item's text in which entries end in a page number, item
 * numbers rise and pages do not fall. An entry may lack its page, and a line that is not an entry (a footer of an
 * unknown form) may stand between two entries. Fails on a document whose first items are one line each and all end in
 * rising numbers.
 */
public final class ContentsFinder {
    /** Fewer numbered entries are not a list. */
    private static final int MIN_ENTRIES = 2;

    /** Fewer entries without numbers are not a list, unless they have a heading. */
    private static final int MIN_UNNUMBERED = 3;

    /** How many lines between two entries may be something else. */
    private static final int MAX_STRANGERS = 3;

    /** How many lines an entry without a number takes. */
    private static final int REACH = 3;

    private final Lines lines;
    private final int end;
    private final ContentsBuilder builder;
    private final ContentsEntryReader entries;

    private ContentsFinder(Lines lines, int end, HeadingsBelow headings) {
        this.lines = lines;
        this.end = end;
        this.builder = new ContentsBuilder(lines, headings);
        this.entries = new ContentsEntryReader(lines, end, builder);
    }

    /** Finds the lists among the first {@code end} lines. */
    public static Contents find(Lines lines, int end) {
        Contents plain = findPlain(lines, end);
        if (!plain.isEmpty()) {
            return plain;
        }
        Lines stripped = ContentsMarkup.strip(lines, end);
        Contents found = stripped == lines ? plain : findPlain(stripped, end);
        return found.isEmpty() ? Contents.none(ContentsFindings.ofNoList(lines, end)) : found;
    }

    private static Contents findPlain(Lines lines, int end) {
        HeadingsBelow headings = new HeadingsBelow(lines);
        int start = 0;
        while (start < end) {
            if (mayStart(start, end, lines, headings)) {
                ContentsFinder finder = new ContentsFinder(lines, end, headings);
                int next = finder.readEntries(start);
                if (finder.isList(start)) {
                    next = finder.readLast(next);
                    next = new ContentsColumns(lines, end, finder.builder).add(0, start, next);
                    return finder.builder.build().and(second(next, lines, end, headings));
                }
                start = Math.max(start, next - 1);
            }
            start++;
        }
        Contents pageless = PagelessContents.find(lines, end, headings);
        return pageless.isEmpty() ? TitledContents.find(lines, end, headings) : pageless;
    }

    /** A list right below the first whose numbers begin again: of the closed meeting, of enclosures. */
    private static Contents second(int from, Lines lines, int end, HeadingsBelow headings) {
        for (int start = from; start < end && start <= from + MAX_STRANGERS; start++) {
            if (lines.get(start).isBody() && ContentsEntryReader.hasLeader(lines.get(start))) {
                ContentsFinder finder = new ContentsFinder(lines, end, headings);
                int next = finder.readEntries(start);
                return finder.builder.numberedEntries() >= MIN_ENTRIES
                        ? finder.builder.build().and(second(next, lines, end, headings))
                        : Contents.none();
            }
        }
        return Contents.none();
    }

    private static boolean mayStart(int index, int end, Lines lines, HeadingsBelow headings) {
        Line line = lines.get(index);
        return line.isBody()
                && (ContentsEntryReader.hasLeader(line)
                        || new ContentsNumbers(lines, headings).at(index).isPresent()
                        || (line.beginsInCapital() && isAbovePage(index, end, lines)));
    }

    /** Whether a page stands at the end of the line, or of one of those below it. */
    private static boolean isAbovePage(int index, int end, Lines lines) {
        for (int at = index; at < Math.min(end, index + REACH); at++) {
            String text = lines.get(at).text();
            if (lines.get(at).isBody() && !text.isEmpty() && ContentsEnding.startOfDigits(text) < text.length()) {
                return true;
            }
        }
        return false;
    }

    /** Reads entries as long as there are any; returns the index after the last one. */
    private int readEntries(int start) {
        int at = start;
        int next = entries.read(at);
        while (next > at) {
            at = next;
            next = entries.read(at);
            if (next == at) {
                int beyond = afterOtherLines(at);
                int after = entries.read(beyond);
                next = after > beyond ? after : at;
            }
        }
        return at;
    }

    /** The last entry may have lost its page, and have other lines above it. Returns the index after it. */
    private int readLast(int start) {
        int last = afterOtherLines(start);
        int after = entries.readLast(last);
        return after > last ? after : start;
    }

    /** The index of the next entry, after lines that are not entries; {@code start} if there is none. */
    private int afterOtherLines(int start) {
        for (int at = start + 1; at < end && at <= start + MAX_STRANGERS; at++) {
            if (lines.get(at).isBody() && (builder.isNext(at) || continues(at))) {
                return at;
            }
        }
        return start;
    }

    /** Whether a leader or its heading proves an entry without a number whose page does not fall. */
    private boolean continues(int index) {
        String text = lines.get(index).text();
        Optional<ContentsEnding> ending =
                ContentsEnding.parse(text).filter(found -> found.page() >= builder.lastPage());
        boolean unnumbered = NumberedLine.parse(text).isEmpty();
        return ending.isPresent()
                && (unnumbered || builder.numbered(index).isPresent())
                && (isPrinted(ending) || builder.headings().has(ending.get().titleIn(text), index + 1));
    }

    private static boolean isPrinted(Optional<ContentsEnding> ending) {
        return ending.filter(found -> found.leader() == ContentsEnding.Leader.PRINTED)
                .isPresent();
    }

    /**
     * Whether it is a list: by its numbers, or by as many leaders and recurring titles; without a heading half of the
     * titles must recur.
     */
    private boolean isList(int start) {
        if (builder.numberedEntries() >= MIN_ENTRIES) {
            return true;
        }
        int known = 0;
        int sure = 0;
        for (ContentsBuilder.Entry entry : builder.entries()) {
            boolean again = builder.headings().has(entry.title(), entry.last() + 1);
            known += again ? 1 : 0;
            sure += again || isPrinted(entry.ending()) ? 1 : 0;
        }
        return ContentsHeading.above(start, lines) >= 0
                ? sure >= MIN_ENTRIES
                : sure >= MIN_UNNUMBERED && known * 2 >= builder.size();
    }
}

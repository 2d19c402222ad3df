package dk.kkr.outline;

import java.util.List;

/**
 * Finds the contents list: a run of lines before the first item's text in which entries end in a page number, item
 * numbers rise and pages do not fall. An entry may lack its page, and a line that is no entry (a footer of an unknown
 * form) may stand between two entries that follow each other. A document would break it whose first items are one line
 * each and all end in rising numbers.
 */
final class ContentsFinder {
    /** Fewer numbered entries than this are no list. */
    private static final int MIN_ENTRIES = 2;

    /** Lines between two entries that may be no entries. */
    private static final int MAX_STRANGERS = 3;

    private final List<OutlineLine> lines;
    private final int end;
    private final ContentsBuilder builder;
    private final ContentsEntryReader entries;

    private ContentsFinder(List<OutlineLine> lines, int end) {
        this.lines = lines;
        this.end = end;
        this.builder = new ContentsBuilder(lines);
        this.entries = new ContentsEntryReader(lines, end, builder);
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
            if (!mayStart(start, lines)) {
                start++;
                continue;
            }
            ContentsFinder finder = new ContentsFinder(lines, end);
            int behind = finder.readEntries(start);
            if (finder.builder.entries() >= MIN_ENTRIES) {
                new ContentsSurroundings(start, behind, end, lines).addTo(finder.builder);
                return finder.builder.build();
            }
            start = Math.max(start + 1, behind);
        }
        return PagelessContents.find(lines, end);
    }

    private static boolean mayStart(int index, List<OutlineLine> lines) {
        OutlineLine line = lines.get(index);
        return line.isBody()
                && (ContentsEntryReader.hasLeader(line)
                        || new EntryNumbers(lines).at(index).isPresent());
    }

    /** Reads entries until there is none; returns the index behind the last one. */
    private int readEntries(int start) {
        int at = start;
        int next = entries.read(at);
        while (next > at) {
            at = next;
            next = entries.read(at);
            if (next == at) {
                int beyond = behindStrangers(at);
                int behind = entries.read(beyond);
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
}

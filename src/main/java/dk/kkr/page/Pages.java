package dk.kkr.page;

import dk.kkr.line.Lines;
import java.util.Arrays;

/**
 * Which page each line is on. Where a dump has form feeds, each begins a page; a dump without them is one page. The
 * pages that its furniture shows are those of {@link PageEdge}.
 */
final class Pages {
    /** The index of each page's first line. */
    private final int[] starts;

    private final int lines;
    private final boolean haveFormFeeds;

    private Pages(int[] starts, int lines, boolean haveFormFeeds) {
        this.starts = starts;
        this.lines = lines;
        this.haveFormFeeds = haveFormFeeds;
    }

    static Pages byFormFeeds(Lines lines) {
        int[] starts = new int[8];
        int count = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (i == 0 || lines.get(i).isAfterFormFeed()) {
                starts = withRoom(starts, count);
                starts[count++] = i;
            }
        }
        boolean formFeeds = count > 1 || (count == 1 && lines.get(0).isAfterFormFeed());
        return new Pages(Arrays.copyOf(starts, count), lines.size(), formFeeds);
    }

    private static int[] withRoom(int[] starts, int count) {
        return count < starts.length ? starts : Arrays.copyOf(starts, 2 * count);
    }

    /** Whether the dump itself says where its pages begin. */
    boolean haveFormFeeds() {
        return haveFormFeeds;
    }

    int count() {
        return starts.length;
    }

    /** The page of a line, from 0. */
    int of(int index) {
        int found = Arrays.binarySearch(starts, index);
        return found >= 0 ? found : -found - 2;
    }

    /** The index of the page's first line. */
    int start(int page) {
        return starts[page];
    }

    /** The index after that of the page's last line. */
    int end(int page) {
        return page + 1 < starts.length ? starts[page + 1] : lines;
    }

    /** Whether the line is among the first or last so many of its page. */
    boolean isWithin(int count, int index) {
        int page = of(index);
        return index - start(page) < count || end(page) - index <= count;
    }
}

package dk.kkr.outline.contents;

import dk.kkr.line.Line;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Body lines by the letters with which their titles begin. Parted by the first few letters; a part is sorted by as many
 * as make two titles alike only when a title of it is looked for, since most lines begin like none.
 */
final class LinesByLetters {
    /** How many letters part the lines. */
    private static final int FEW = 4;

    /** How many letters lines are sorted by; a heading's first line has as many. */
    private static final int KEY = 16;

    /** About how many lines a part has. */
    private static final int LINES_PER_PART = 4;

    private static final int[] NONE = {};

    private final List<Line> lines;
    private final int mask;

    /** Where each part begins among the keys. */
    private final int[] starts;

    /** The indices of the lines, those of a part rising; in a sorted part below the hash of each one's letters. */
    private final long[] keys;

    private final BitSet sorted = new BitSet();

    LinesByLetters(List<Line> lines) {
        this.lines = lines;
        this.mask = Integer.highestOneBit(lines.size() / LINES_PER_PART | 1) - 1;
        this.starts = new int[mask + 2];
        int[] parts = new int[lines.size()];
        for (int i = 0; i < parts.length; i++) {
            Line line = lines.get(i);
            parts[i] = line.isBody() ? partOf(line.text(), line.startOfTitle()) : -1;
            starts[parts[i] + 1]++;
        }
        // The lines that are not body text.
        starts[0] = 0;
        for (int part = 0; part <= mask; part++) {
            starts[part + 1] += starts[part];
        }
        this.keys = new long[starts[mask + 1]];
        fill(parts);
    }

    private void fill(int[] parts) {
        int[] next = Arrays.copyOf(starts, mask + 1);
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] >= 0) {
                keys[next[parts[i]]++] = i;
            }
        }
    }

    /**
     * The indices of lines whose titles begin like a title, rising.
     *
     * @param from the lowest index
     * @param most how many are returned
     */
    int[] alike(String title, int from, int most) {
        int part = partOf(title, 0);
        int end = starts[part + 1];
        sort(part, end);
        long key = keyOf(title, 0);
        int found = Arrays.binarySearch(keys, starts[part], end, key + from);
        int first = found < 0 ? -found - 1 : found;
        int after = first;
        while (after < end && after - first < most && keys[after] < key + lines.size()) {
            after++;
        }
        int[] alike = after == first ? NONE : new int[after - first];
        for (int i = 0; i < alike.length; i++) {
            alike[i] = (int) keys[first + i];
        }
        return alike;
    }

    private void sort(int part, int end) {
        if (sorted.get(part)) {
            return;
        }
        sorted.set(part);
        for (int i = starts[part]; i < end; i++) {
            Line line = lines.get((int) keys[i]);
            keys[i] += keyOf(line.text(), line.startOfTitle());
        }
        Arrays.sort(keys, starts[part], end);
    }

    private int partOf(String line, int start) {
        return TitleLetters.hashOfBeginning(line, start, FEW) & mask;
    }

    private static long keyOf(String line, int start) {
        return (long) TitleLetters.hashOfBeginning(line, start, KEY) << Integer.SIZE;
    }
}

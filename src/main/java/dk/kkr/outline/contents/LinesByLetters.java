package dk.kkr.outline.contents;

import dk.kkr.line.Line;
import dk.kkr.line.Lines;
import java.util.Arrays;

/**
 * Body lines by the letters with which their titles begin. Most lines go on with a sentence, in lower case: no heading
 * begins like that, but that of a title that does so itself, {@code eHealth}. Fails on a title that has a capital in
 * the contents list and none in the text.
 */
final class LinesByLetters {
    /** How many letters lines are sorted by; a heading's first line has as many. */
    private static final int KEY = 16;

    private final int size;

    /** For each line the hash of its letters, and below it its index; sorted, so in order for each hash. */
    private final long[] keys;

    private LinesByLetters(Lines lines, boolean inLowerCase) {
        this.size = lines.size();
        long[] all = new long[size];
        int count = 0;
        for (int i = 0; i < size; i++) {
            Line line = lines.get(i);
            if (line.isBody() && (inLowerCase || !line.beginsInLowerCase())) {
                all[count++] = keyOf(line.text(), line.startOfTitle()) + i;
            }
        }
        this.keys = Arrays.copyOf(all, count);
        Arrays.sort(keys);
    }

    /** Those that do not begin in lower case. */
    static LinesByLetters ofMost(Lines lines) {
        return new LinesByLetters(lines, false);
    }

    static LinesByLetters ofAll(Lines lines) {
        return new LinesByLetters(lines, true);
    }

    /**
     * The indices of lines whose titles begin like a title, rising.
     *
     * @param from the lowest index
     * @param most how many are returned
     */
    int[] alike(String title, int from, int most) {
        long key = keyOf(title, 0);
        int found = Arrays.binarySearch(keys, key + from);
        int first = found < 0 ? -found - 1 : found;
        int after = first;
        while (after < keys.length && after - first < most && keys[after] < key + size) {
            after++;
        }
        int[] alike = new int[after - first];
        for (int i = 0; i < alike.length; i++) {
            alike[i] = (int) keys[first + i];
        }
        return alike;
    }

    private static long keyOf(String line, int start) {
        return (long) TitleLetters.hashOfBeginning(line, start, KEY) << Integer.SIZE;
    }
}

package dk.kkr.line;

import dk.kkr.text.LineEndHyphen;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * The lines that the typesetter broke, as a lower-case letter after them shows: the column is at least as wide as each,
 * and had no room for the next line's first word. The width that most of them agree on is the column's.
 */
final class BrokenLines {
    private final int[] widths;
    private final int[] withNextWord;
    private final int count;
    private int agreeing;
    private int narrowest;
    private int widest;

    private BrokenLines(int[] widths, int[] withNextWord) {
        this.widths = widths;
        this.withNextWord = withNextWord;
        this.count = widths.length;
        Arrays.sort(widths);
        Arrays.sort(withNextWord);
        agree();
    }

    /** The indices of the lines that continue a broken one. */
    static int[] continuationsIn(Lines lines) {
        int[] indices = new int[lines.size()];
        int count = 0;
        for (int i = 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.gap() == Gap.NONE && line.beginsInLowerCase()) {
                indices[count++] = i;
            }
        }
        return Arrays.copyOf(indices, count);
    }

    /** Without those of lines that recur, {@code Direktøren indstiller,}: they were ended on purpose. */
    static int[] distinct(Lines lines, int[] continuations) {
        Set<String> seen = new HashSet<>();
        int[] indices = new int[continuations.length];
        int count = 0;
        for (int index : continuations) {
            if (seen.add(lines.get(index - 1).text())) {
                indices[count++] = index;
            }
        }
        return Arrays.copyOf(indices, count);
    }

    /** @param continuations the indices of lines, see {@link #continuationsIn} */
    static BrokenLines of(Lines lines, int[] continuations, LineMeasure measure) {
        int[] widths = new int[continuations.length];
        int[] withNextWord = new int[continuations.length];
        int hyphen = measure.blank() + measure.of("-", 0, 1);
        for (int i = 0; i < continuations.length; i++) {
            Line line = lines.get(continuations[i]);
            Line previous = lines.get(continuations[i] - 1);
            int joint = LineEndHyphen.is(previous.lastCharacter()) ? hyphen : 0;
            widths[i] = measure.of(previous);
            withNextWord[i] = widths[i] + measure.ofFirstWord(line.text()) - joint;
        }
        return new BrokenLines(widths, withNextWord);
    }

    private void agree() {
        int next = 0;
        for (int i = 0; i < count; i++) {
            while (next < count && withNextWord[next] <= widths[i]) {
                next++;
            }
            if (i + 1 - next >= agreeing) {
                agreeing = i + 1 - next;
                narrowest = widths[i];
                widest = next < count ? withNextWord[next] : widths[i];
            }
        }
    }

    int count() {
        return count;
    }

    /** How many lines agree on the column. */
    int agreeing() {
        return agreeing;
    }

    /** The least width that the column may have; 0 where there are none. */
    int narrowest() {
        return narrowest;
    }

    /** The width that the column does not reach. */
    int widest() {
        return widest;
    }
}

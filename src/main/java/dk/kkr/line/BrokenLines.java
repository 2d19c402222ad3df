package dk.kkr.line;

import dk.kkr.text.LineEndHyphen;
import java.util.Arrays;
import java.util.List;

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

    private BrokenLines(int[] widths, int[] withNextWord, int count) {
        this.widths = widths;
        this.withNextWord = withNextWord;
        this.count = count;
        Arrays.sort(widths, 0, count);
        Arrays.sort(withNextWord, 0, count);
        agree();
    }

    static BrokenLines of(List<Line> lines, LineMeasure measure) {
        int[] widths = new int[lines.size()];
        int[] withNextWord = new int[lines.size()];
        int count = 0;
        for (int i = 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            Line previous = lines.get(i - 1);
            if (line.gap() == Gap.NONE && line.beginsInLowerCase()) {
                boolean inWord = LineEndHyphen.is(previous.lastCharacter());
                int joint = inWord ? measure.blank() + measure.of("-", 0, 1) : 0;
                widths[count] = measure.of(previous);
                withNextWord[count] = measure.withFirstWordOf(previous, line.text()) - joint;
                count++;
            }
        }
        return new BrokenLines(widths, withNextWord, count);
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

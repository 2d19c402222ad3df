package dk.kkr.block;

import dk.kkr.outline.OutlineLine;
import java.util.Arrays;
import java.util.List;

/** The text of a block, and where in it each of its lines begins. */
final class JoinedText {
    private final String text;
    private final int[] starts;
    private final List<OutlineLine> lines;

    /**
     * @param starts rising offsets, one per line; a line whose first word was joined to the one before begins with it;
     *     not changed any more
     */
    JoinedText(String text, int[] starts, List<OutlineLine> lines) {
        this.text = text;
        this.starts = starts;
        this.lines = lines;
    }

    String text() {
        return text;
    }

    /** The number of the line on which the character at the offset stands. */
    int lineAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int index = found >= 0 ? found : -found - 2;
        return lines.get(Math.max(0, index)).span().line();
    }

    /** The same lines with each of their words made another; no word may vanish. */
    JoinedText withWords(WordChange words) {
        int[] moved = starts.clone();
        StringBuilder whole = new StringBuilder(text.length());
        int line = 0;
        for (int at = 0; at <= text.length(); at = endOfWord(at) + 1) {
            while (line < starts.length && starts[line] <= at) {
                moved[line] += whole.length() - at;
                line++;
            }
            int end = endOfWord(at);
            whole.append(words.apply(text.substring(at, end), at)).append(end < text.length() ? " " : "");
        }
        return new JoinedText(whole.toString(), moved, lines);
    }

    private int endOfWord(int from) {
        int blank = text.indexOf(' ', from);
        return blank < 0 ? text.length() : blank;
    }

    /** Makes another word of a word that stands at an offset of the text. */
    @FunctionalInterface
    interface WordChange {
        String apply(String word, int offset);
    }
}

package dk.kkr.block;

import dk.kkr.line.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** The text of a block, and where in it each of its lines begins. */
final class JoinedText {
    private final String text;
    private final int[] starts;
    private final List<Line> lines;

    /**
     * @param starts rising offsets, one per line; a line whose first word was joined to the one before begins with the
     *     joined word; not changed later
     */
    JoinedText(String text, int[] starts, List<Line> lines) {
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
        return lines.get(Math.max(0, index)).number();
    }

    /**
     * The stretches in which a word, or two neighbours, end on one of the lines: in order, without overlap, of complete
     * words.
     *
     * @param numbers of the lines
     */
    List<Stretch> endingOn(BitSet numbers) {
        List<Stretch> stretches = new ArrayList<>();
        int end = 0;
        for (int i = 0; i < starts.length; i++) {
            if (numbers.get(lines.get(i).number())) {
                int from = Math.max(end, text.lastIndexOf(' ', starts[Math.max(0, i - 1)] - 1) + 1);
                end = i + 1 < starts.length ? endOfWord(starts[i + 1]) : text.length();
                stretches.add(new Stretch(from, end));
            }
        }
        return stretches;
    }

    /** The same lines with each of their words replaced; a word must not become empty. */
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

    /** From one offset of a text to another, that one not included. */
    record Stretch(int from, int to) {}

    /** Replaces a word that stands at an offset of the text. */
    @FunctionalInterface
    interface WordChange {
        String apply(String word, int offset);
    }
}

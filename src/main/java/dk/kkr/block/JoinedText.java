package dk.kkr.block;

import dk.kkr.hyphen.Residue;
import dk.kkr.line.Line;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The text of a block, and where in it each of its lines begins. */
final class JoinedText {
    private final String text;
    private final LineStarts starts;
    private final List<Line> lines;

    /** @param starts one per line */
    JoinedText(String text, LineStarts starts, List<Line> lines) {
        this.text = text;
        this.starts = starts;
        this.lines = lines;
    }

    String text() {
        return text;
    }

    LineStarts starts() {
        return starts;
    }

    /** The number of the line on which the character at the offset stands. */
    int lineAt(int offset) {
        return lines.get(starts.indexAt(offset)).number();
    }

    /**
     * Whether a line of it may be one of those.
     *
     * @param numbers of the lines
     */
    boolean hasLineOf(BitSet numbers) {
        int next = numbers.nextSetBit(lines.get(0).number());
        return next >= 0 && next <= lines.get(lines.size() - 1).number();
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
        for (int i = 0; i < starts.count(); i++) {
            if (numbers.get(lines.get(i).number())) {
                int from = Math.max(end, text.lastIndexOf(' ', starts.of(Math.max(0, i - 1)) - 1) + 1);
                end = i + 1 < starts.count() ? endOfWord(starts.of(i + 1)) : text.length();
                stretches.add(new Stretch(from, end));
            }
        }
        return stretches;
    }

    /** The same lines with residues replaced by what they should be. */
    JoinedText withResidues(List<Residue> residues) {
        int[] moved = starts.copy();
        StringBuilder fixed = new StringBuilder(text.length());
        int at = 0;
        int line = 0;
        for (Residue residue : residues) {
            if (residue.offset() >= at) {
                line = move(moved, line, residue.offset(), fixed.length() - at);
                fixed.append(text, at, residue.offset()).append(residue.suggested());
                at = residue.offset() + residue.printed().length();
            }
        }
        move(moved, line, text.length(), fixed.length() - at);
        return new JoinedText(fixed.append(text, at, text.length()).toString(), new LineStarts(moved), lines);
    }

    /** Moves the starts of the lines up to an offset of this text; returns the first line after it. */
    private static int move(int[] starts, int from, int offset, int by) {
        int line = from;
        while (line < starts.length && starts[line] <= offset) {
            starts[line++] += by;
        }
        return line;
    }

    private int endOfWord(int from) {
        int blank = text.indexOf(' ', from);
        return blank < 0 ? text.length() : blank;
    }

    /** From one offset of a text to another, that one not included. */
    record Stretch(int from, int to) {}
}

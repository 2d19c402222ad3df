package dk.kkr.line;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The lines of a dump in its order, while a stage finds out what each of them is. No {@link List}, since every stage
 * asks for every line dozens of times: a call through an interface costs more than what most of them ask.
 */
public final class Lines {
    private Line[] lines;
    private int size;

    private Lines(Line[] lines, int size) {
        this.lines = lines;
        this.size = size;
    }

    /** No lines yet, with room for so many. */
    public Lines(int expected) {
        this(new Line[expected], 0);
    }

    public static Lines of(List<Line> lines) {
        return new Lines(lines.toArray(Line[]::new), lines.size());
    }

    /** The same lines, to be changed by themselves. */
    public Lines copy() {
        return new Lines(lines.clone(), size);
    }

    public int size() {
        return size;
    }

    /** The line at an index, from 0. */
    public Line get(int index) {
        return lines[index];
    }

    public void set(int index, Line line) {
        lines[index] = line;
    }

    /** Adds a line after the others. */
    public void add(Line line) {
        if (size == lines.length) {
            lines = Arrays.copyOf(lines, size * 2 + 1);
        }
        lines[size++] = line;
    }

    /** Puts others in the place of all lines. */
    public void become(Lines others) {
        lines = others.lines.clone();
        size = others.size;
    }

    /** Asks for each line in turn what it becomes. */
    public void replaceAll(UnaryOperator<Line> becomes) {
        for (int i = 0; i < size; i++) {
            lines[i] = becomes.apply(lines[i]);
        }
    }

    /** All lines as they are now, not to be changed. */
    public List<Line> toList() {
        return List.of(Arrays.copyOf(lines, size));
    }
}

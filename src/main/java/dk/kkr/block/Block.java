package dk.kkr.block;

import dk.kkr.line.Gap;
import dk.kkr.line.Line;
import dk.kkr.line.Mark;
import java.util.List;

/**
 * A unit of the document: its lines joined into one text.
 *
 * @param lines at least one; what stands between them (furniture, links) is a block of its own after this one
 * @param text hyphens repaired, runs of blanks folded
 * @param starts where in the text each of the lines begins
 * @param marker the form of a list entry's marker, see {@link dk.kkr.line.ListMarker#form}; empty for other kinds
 */
public record Block(BlockKind kind, List<Line> lines, String text, LineStarts starts, String marker) {
    public Block {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a block without lines: " + text);
        }
    }

    /** That of its first line. */
    public Mark mark() {
        return lines.get(0).mark();
    }

    /** 1-based line on which it begins. */
    public int firstLine() {
        return lines.get(0).number();
    }

    /** 1-based line on which it ends. */
    public int lastLine() {
        return lines.get(lines.size() - 1).number();
    }

    /** What lies between it and the block of text before it. */
    public Gap gap() {
        return lines.get(0).gap();
    }

    /**
     * Where in the text a line begins.
     *
     * @param line its index among the block's lines
     */
    public int startOf(int line) {
        return starts.of(line);
    }

    Block withKind(BlockKind newKind) {
        return new Block(newKind, lines, text, starts, marker);
    }
}

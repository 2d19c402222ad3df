package dk.kkr.block;

import dk.kkr.line.Line;
import dk.kkr.line.Lines;
import dk.kkr.line.Mark;
import java.util.List;

/**
 * Rows of a table that is printed with blanks, as {@code pdftotext -layout} does: the second cells of two lines stand
 * below each other. Fails on two columns of running text, whose lines then are rows.
 */
final class CellRows {
    /** In blanks: how far from each other cells of one column may begin. */
    private static final int NEAR = 1;

    private CellRows() {}

    private static boolean are(Line line, Line next) {
        int column = line.secondColumn();
        return column >= 0 && Math.abs(next.secondColumn() - column) <= NEAR;
    }

    /** Whether a line is a row, by the line before it or after it. */
    static boolean isOneAt(Lines lines, int index) {
        Line line = lines.get(index);
        return line.hasGap()
                && (index > 0 && are(lines.get(index - 1), line)
                        || index + 1 < lines.size() && are(line, lines.get(index + 1)));
    }

    /** @param blocks to be changed */
    static void mark(List<Block> blocks) {
        for (int i = 0; i + 1 < blocks.size(); i++) {
            if (areRows(blocks.get(i), blocks.get(i + 1))) {
                blocks.set(i, blocks.get(i).withKind(BlockKind.TABLE_ROW));
                blocks.set(i + 1, blocks.get(i + 1).withKind(BlockKind.TABLE_ROW));
            }
        }
    }

    private static boolean areRows(Block block, Block next) {
        return mayBeRow(block)
                && mayBeRow(next)
                && are(block.lines().get(0), next.lines().get(0));
    }

    private static boolean mayBeRow(Block block) {
        return block.kind() != BlockKind.LIST_ENTRY
                && block.mark() == Mark.Plain.TEXT
                && block.lines().size() == 1
                && block.lines().get(0).hasGap();
    }
}

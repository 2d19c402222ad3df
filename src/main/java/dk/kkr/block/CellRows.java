package dk.kkr.block;

import dk.kkr.line.Line;
import dk.kkr.line.Lines;
import dk.kkr.line.Mark;
import dk.kkr.text.Cell;
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
                blocks.set(i, row(blocks.get(i)));
                blocks.set(i + 1, row(blocks.get(i + 1)));
            }
        }
    }

    private static Block row(Block block) {
        String cells = withTabs(block.text(), block.lines().get(0).text());
        return new Block(BlockKind.TABLE_ROW, block.lines(), cells, block.starts(), block.marker());
    }

    /**
     * A row's text with a tab for each gap between its cells, as other extractors print it. From a word on that was
     * repaired, the blanks stay.
     *
     * @param printed the line of which the text was made, where gaps are several blanks
     */
    private static String withTabs(String text, String printed) {
        StringBuilder cells = new StringBuilder(text);
        int at = 0;
        for (int i = 0; i < text.length() && at < printed.length() && printed.charAt(at) == text.charAt(i); i++) {
            int end = at + 1;
            while (text.charAt(i) == ' ' && end < printed.length() && printed.charAt(end) == ' ') {
                end++;
            }
            if (end - at >= Cell.GAP.length()) {
                cells.setCharAt(i, '\t');
            }
            at = end;
        }
        return cells.toString();
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

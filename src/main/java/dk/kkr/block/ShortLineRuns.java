package dk.kkr.block;

import dk.kkr.line.ColumnWidth;
import dk.kkr.line.Gap;
import dk.kkr.line.Mark;
import java.util.List;

/**
 * Rows of a table, or of a list without markers, in a dump that does not separate cells by tabs: at least three short
 * lines in a row that do not end a sentence ({@code Fredericia 58 2}).
 */
final class ShortLineRuns {
    private static final int MIN_ROWS = 3;

    private final ColumnWidth column;

    ShortLineRuns(ColumnWidth column) {
        this.column = column;
    }

    /** @param blocks to be changed: as many new ones beside them would take much memory */
    void markRows(List<Block> blocks) {
        int start = 0;
        while (start < blocks.size()) {
            int end = start;
            while (end < blocks.size()
                    && isRow(blocks.get(end))
                    && (end == start || blocks.get(end).gap() == Gap.NONE)) {
                end++;
            }
            for (int i = start; i < end && end - start >= MIN_ROWS; i++) {
                blocks.set(i, blocks.get(i).withKind(BlockKind.TABLE_ROW));
            }
            start = Math.max(end, start + 1);
        }
    }

    private boolean isRow(Block block) {
        if (block.mark() != Mark.Plain.TEXT) {
            return false;
        }
        char last = block.text().charAt(block.text().length() - 1);
        return block.kind() == BlockKind.PARAGRAPH
                && block.lines().size() == 1
                && last != '.'
                && last != ':'
                && column.isShort(block.lines().get(0));
    }
}

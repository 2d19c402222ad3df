package dk.kkr.block;

import dk.kkr.line.ColumnWidth;
import dk.kkr.line.Gap;
import dk.kkr.line.Mark;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of a table, or of a list without markers, in a dump that does not part cells by tabs: at least three short lines
 * in a row that end no sentence ({@code Fredericia 58 2}).
 */
final class ShortLineRuns {
    private static final int MIN_ROWS = 3;

    private final ColumnWidth column;

    ShortLineRuns(ColumnWidth column) {
        this.column = column;
    }

    List<Block> asTableRows(List<Block> blocks) {
        List<Block> told = new ArrayList<>(blocks);
        int start = 0;
        while (start < told.size()) {
            int end = start;
            while (end < told.size()
                    && isRow(told.get(end))
                    && (end == start || told.get(end).gap() == Gap.NONE)) {
                end++;
            }
            for (int i = start; i < end && end - start >= MIN_ROWS; i++) {
                told.set(i, told.get(i).withKind(BlockKind.TABLE_ROW));
            }
            start = Math.max(end, start + 1);
        }
        return told;
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

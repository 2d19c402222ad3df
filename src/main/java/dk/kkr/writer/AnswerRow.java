package dk.kkr.writer;

import dk.kkr.model.Fact;
import java.util.List;

/**
 * One answer of an item, as a row.
 *
 * @param cells those of its own table's columns
 * @param fact the words that prove it
 */
record AnswerRow(List<String> cells, Fact fact) {
    AnswerRow(Cells cells, Fact fact) {
        this(cells.row(), fact);
    }
}

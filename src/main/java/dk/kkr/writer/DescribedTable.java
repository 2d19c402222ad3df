package dk.kkr.writer;

import dk.kkr.writer.TableKeys.ForeignKey;
import java.util.List;

/**
 * What the data package says of a table.
 *
 * @param columns in their order
 * @param primaryKey the columns that tell one row from the others
 * @param foreignKeys those that refer to other tables
 */
record DescribedTable(String name, List<String> columns, List<String> primaryKey, List<ForeignKey> foreignKeys) {
    /** A table of meetings. */
    static DescribedTable of(CsvTable table) {
        return new DescribedTable(
                table.toString(), table.columns(), TableKeys.primaryOf(table), TableKeys.foreignOf(table));
    }

    /** The name of its file. */
    String file() {
        return name + ".csv";
    }
}

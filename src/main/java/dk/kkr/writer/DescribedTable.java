package dk.kkr.writer;

import dk.kkr.writer.TableKeys.ForeignKey;
import java.util.List;
import java.util.Optional;

/**
 * What the data package says of a table.
 *
 * @param description what its rows are, where its name and columns do not tell
 * @param columns in their order
 * @param primaryKey the columns that tell one row from the others
 * @param foreignKeys those that refer to other tables
 */
record DescribedTable(
        String name,
        Optional<String> description,
        List<String> columns,
        List<String> primaryKey,
        List<ForeignKey> foreignKeys) {
    /** A table of meetings. */
    static DescribedTable of(CsvTable table) {
        return new DescribedTable(
                table.toString(),
                Optional.empty(),
                table.columns(),
                TableKeys.primaryOf(table),
                TableKeys.foreignOf(table));
    }

    /** The name of its file. */
    String file() {
        return name + ".csv";
    }
}

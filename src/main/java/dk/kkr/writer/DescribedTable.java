package dk.kkr.writer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table of an archive, as a data package and a database declare it.
 *
 * @param description what its rows are, where its name and columns do not tell
 * @param columns in their order
 * @param primaryKey the columns that tell one row from the others
 * @param foreignKeys those that refer to other tables
 */
public record DescribedTable(
        String name,
        Optional<String> description,
        List<String> columns,
        List<String> primaryKey,
        List<ForeignKey> foreignKeys) {
    public DescribedTable {
        columns = List.copyOf(columns);
        primaryKey = List.copyOf(primaryKey);
        foreignKeys = List.copyOf(foreignKeys);
    }

    /** Every table: those of meetings, and the one of the whole archive. */
    public static List<DescribedTable> all() {
        return Stream.concat(
                        Stream.of(CsvTable.values()).map(DescribedTable::of), Stream.of(RelatedItemsTable.described()))
                .toList();
    }

    /** A table of meetings. */
    public static DescribedTable of(CsvTable table) {
        return new DescribedTable(
                table.toString(), Optional.empty(), table.columns(), table.primaryKey(), table.foreignKeys());
    }

    /** The name of its file, beside the description of all. */
    public String file() {
        return name + ".csv";
    }
}

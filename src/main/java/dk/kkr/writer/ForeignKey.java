package dk.kkr.writer;

import java.util.List;

/**
 * Columns of a table that refer to another table's primary key, in its order.
 *
 * @param columns of the table that refers
 * @param referred the other table
 */
public record ForeignKey(List<String> columns, CsvTable referred) {
    public ForeignKey {
        columns = List.copyOf(columns);
    }
}

package dk.kkr.database;

import dk.kkr.writer.ColumnType;
import dk.kkr.writer.DescribedTable;
import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collections;
import java.util.List;

/** Writes a table's rows. An unknown value, an empty cell of the CSV, is NULL. Not thread-safe. */
final class TableInsert {
    private final List<ColumnType> types;
    private final PreparedStatement insert;

    TableInsert(DatabaseFile file, DescribedTable table) throws IOException {
        List<String> columns = table.columns();
        this.types = columns.stream().map(ColumnType::of).toList();
        this.insert = file.prepare("INSERT INTO " + table.name() + " (" + String.join(", ", columns) + ") VALUES ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")");
    }

    /** @param row as in the CSV, a text for each column */
    void add(List<String> row) throws SQLException {
        for (int i = 0; i < row.size(); i++) {
            set(i, row.get(i));
        }
        insert.executeUpdate();
    }

    private void set(int column, String value) throws SQLException {
        if (value.isEmpty()) {
            insert.setNull(column + 1, Types.NULL);
        } else if (types.get(column) == ColumnType.INTEGER) {
            insert.setInt(column + 1, Integer.parseInt(value));
        } else {
            insert.setString(column + 1, value);
        }
    }
}

package dk.kkr.database;

import dk.kkr.model.Meeting;
import dk.kkr.writer.ColumnType;
import dk.kkr.writer.CsvTable;
import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collections;
import java.util.List;

/** Writes a table's rows. An unknown value, an empty cell of the CSV, is NULL. */
final class TableInsert {
    private final CsvTable table;
    private final List<ColumnType> types;
    private final PreparedStatement insert;

    TableInsert(DatabaseFile file, CsvTable table) throws IOException {
        this.table = table;
        List<String> columns = table.columns();
        this.types = columns.stream().map(ColumnType::of).toList();
        this.insert = file.prepare("INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")");
    }

    void rowsOf(Meeting meeting) throws SQLException {
        for (List<String> row : table.rowsOf(meeting)) {
            for (int i = 0; i < row.size(); i++) {
                set(i, row.get(i));
            }
            insert.executeUpdate();
        }
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

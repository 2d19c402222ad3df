package dk.kkr.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What a database holds, as another program sees it; null is an empty text, as in CSV. */
public final class Rows implements AutoCloseable {
    private final Connection connection;

    /** Opens it. */
    public Rows(Path file) throws SQLException {
        this.connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    /** The rows that a query gives. */
    public List<List<String>> of(String query) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    String value = result.getString(column);
                    row.add(value == null ? "" : value);
                }
                rows.add(row);
            }
        }
        return rows;
    }

    /** The rows of every table, each in the order of its keys, once the database was found whole. */
    public String ofEveryTable() throws SQLException {
        StringBuilder all = new StringBuilder();
        all.append(of("PRAGMA integrity_check")).append(of("PRAGMA foreign_key_check"));
        for (List<String> table : of("""
                SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'item_search%'
                  AND name NOT LIKE 'item_rows%' AND name NOT LIKE 'sqlite_%' ORDER BY name""")) {
            List<String> keys =
                    of("SELECT name FROM pragma_table_info('" + table.get(0) + "') WHERE pk > 0 ORDER BY pk").stream()
                            .map(key -> key.get(0))
                            .toList();
            all.append('\n').append(table).append('\n');
            for (List<String> row : of("SELECT * FROM " + table.get(0) + " ORDER BY " + String.join(", ", keys))) {
                all.append(row).append('\n');
            }
        }
        return all.toString();
    }

    /** Does something that gives no rows. */
    public void run(String statement) throws SQLException {
        try (Statement done = connection.createStatement()) {
            done.executeUpdate(statement);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

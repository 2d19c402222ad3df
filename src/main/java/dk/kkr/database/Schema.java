package dk.kkr.database;

import dk.kkr.writer.ColumnType;
import dk.kkr.writer.CsvTable;
import dk.kkr.writer.DescribedTable;
import dk.kkr.writer.ForeignKey;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables, indexes and views of a database of kkr's. */
final class Schema {
    /** "kkr" and a version of its own, in SQLite's place for it: {@code file} and others show it. */
    private static final int APPLICATION = 0x6B6B7202;

    private final Connection connection;

    Schema(Connection connection) {
        this.connection = connection;
    }

    /**
     * Makes what is missing in an empty database.
     *
     * @throws IOException if it is somebody else's
     */
    void make() throws SQLException, IOException {
        int application = number("PRAGMA application_id");
        if (application == APPLICATION) {
            return;
        }
        if (application != 0 || number("SELECT count(*) FROM sqlite_master") > 0) {
            throw new IOException("it is no database of kkr's, or one of another version: name another file");
        }
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("BEGIN IMMEDIATE");
            for (DescribedTable table : DescribedTable.all()) {
                statement.executeUpdate(definitionOf(table));
            }
            statement.executeUpdate(ownTables());
            statement.executeUpdate(forgetting());
            statement.executeUpdate("PRAGMA application_id = " + APPLICATION);
            statement.executeUpdate("COMMIT");
        }
    }

    private int number(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            return result.getInt(1);
        }
    }

    private static String definitionOf(DescribedTable table) {
        List<String> key = table.primaryKey();
        Stream<String> columns = table.columns().stream()
                .map(column -> column + " " + typeOf(column) + (key.contains(column) ? " NOT NULL" : ""));
        Stream<String> primary = Stream.of("PRIMARY KEY (" + String.join(", ", key) + ")");
        Stream<String> foreign = table.foreignKeys().stream().map(Schema::definitionOf);
        return Stream.of(columns, primary, foreign)
                .flatMap(parts -> parts)
                .collect(Collectors.joining(",\n  ", "CREATE TABLE " + table.name() + " (\n  ", "\n)"));
    }

    /** Deferred: a dump's tables are written, and emptied, in any order. */
    private static String definitionOf(ForeignKey key) {
        return "FOREIGN KEY (" + String.join(", ", key.columns()) + ") REFERENCES " + key.referred() + " ("
                + String.join(", ", key.referred().primaryKey()) + ") DEFERRABLE INITIALLY DEFERRED";
    }

    /**
     * Whoever removes a meeting removes the rest of its dump. Not by the foreign keys: {@code sqlite3} leaves them
     * alone unless told otherwise. Relations between other dumps may have gone by way of this one, so all are found
     * anew.
     */
    private static String forgetting() {
        Stream<String> ofDump = Stream.concat(
                        Stream.of(CsvTable.values()).filter(table -> table != CsvTable.MEETINGS), Stream.of("runs"))
                .map(table -> "DELETE FROM " + table + " WHERE source_file = old.source_file;");
        return Stream.concat(Stream.of("DELETE FROM related_items;"), ofDump)
                .collect(Collectors.joining(
                        "\n  ", "CREATE TRIGGER meetings_forgotten AFTER DELETE ON meetings BEGIN\n  ", "\nEND"));
    }

    /** DuckDB reads a column of the type DATE as dates; SQLite keeps their text. */
    private static String typeOf(String column) {
        return switch (ColumnType.of(column)) {
            case INTEGER -> "INTEGER";
            case DATE -> "DATE";
            case STRING -> "TEXT";
        };
    }

    private static String ownTables() throws IOException {
        try (InputStream sql = Schema.class.getResourceAsStream("database.sql")) {
            if (sql == null) {
                throw new IllegalStateException("database.sql is missing from the program");
            }
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

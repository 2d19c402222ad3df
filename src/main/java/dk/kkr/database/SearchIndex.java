package dk.kkr.database;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** The index of the items' text. Not thread-safe. */
final class SearchIndex {
    private static final String COLUMNS =
            "source_file, item_position, title, intro, baggrund, indstilling, sagsfremstilling, beslutning, bilag";

    private final PreparedStatement remove;
    private final PreparedStatement number;
    private final PreparedStatement add;

    SearchIndex(DatabaseFile file) throws IOException {
        // The index has no copy of the text, so it is told what to forget.
        this.remove = file.prepare("INSERT INTO item_search (item_search, rowid, " + COLUMNS + ") SELECT 'delete', id, "
                + COLUMNS + " FROM item_texts WHERE source_file = ?");
        this.number = file.prepare("INSERT INTO item_rows (source_file, item_position) "
                + "SELECT source_file, position FROM items WHERE source_file = ? ORDER BY position");
        this.add = file.prepare("INSERT INTO item_search (rowid, " + COLUMNS + ") SELECT id, " + COLUMNS
                + " FROM item_texts WHERE source_file = ?");
    }

    /** Before the dump's items are removed. */
    void remove(String dump) throws SQLException {
        run(remove, dump);
    }

    /** After the dump's items were written. */
    void add(String dump) throws SQLException {
        run(number, dump);
        run(add, dump);
    }

    private static void run(PreparedStatement statement, String dump) throws SQLException {
        statement.setString(1, dump);
        statement.executeUpdate();
    }
}

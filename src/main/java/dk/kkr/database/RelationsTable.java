package dk.kkr.database;

import dk.kkr.relation.RelatedItems;
import dk.kkr.relation.Relation;
import dk.kkr.writer.RelatedItemsTable;
import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * The table {@code related_items}. A trigger empties it with each dump that comes or goes: what a killed run leaves has
 * no relations rather than old ones, and the next run sees that they are to be found. Not thread-safe.
 */
final class RelationsTable {
    private final DatabaseFile file;
    private final StoredItems items;
    private final TableInsert insert;

    RelationsTable(DatabaseFile file) throws IOException {
        this.file = file;
        this.items = new StoredItems(file);
        this.insert = new TableInsert(file, RelatedItemsTable.described());
    }

    /** In a transaction of its own, once all items are there; nothing is done where none has changed. */
    void fill() throws IOException {
        file.inTransaction(() -> {
            if (isEmpty()) {
                for (Relation relation : RelatedItems.of(items.all())) {
                    insert.add(RelatedItemsTable.row(relation));
                }
            }
        });
    }

    private boolean isEmpty() throws SQLException, IOException {
        try (PreparedStatement query = file.prepare("SELECT count(*) FROM related_items");
                ResultSet row = query.executeQuery()) {
            return row.getInt(1) == 0;
        }
    }
}

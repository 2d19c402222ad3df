package dk.kkr.database;

import dk.kkr.relation.RelatedItems;
import dk.kkr.relation.Relation;
import dk.kkr.writer.RelatedItemsTable;
import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * The table {@code related_items}. It is empty from the first dump that a run writes until the run ends: what a killed
 * run leaves has no relations rather than old ones, and the next run sees that they are to be found. Not thread-safe.
 */
final class RelationsTable {
    private final DatabaseFile file;
    private final StoredItems items;
    private final TableInsert insert;
    private final PreparedStatement clear;
    private boolean isEmpty;

    RelationsTable(DatabaseFile file) throws IOException {
        this.file = file;
        this.items = new StoredItems(file);
        this.insert = new TableInsert(file, RelatedItemsTable.described());
        this.clear = file.prepare("DELETE FROM related_items");
        file.inTransaction(() -> isEmpty = isEmptyInFile());
    }

    private boolean isEmptyInFile() throws SQLException, IOException {
        try (PreparedStatement query = file.prepare("SELECT count(*) FROM related_items");
                var row = query.executeQuery()) {
            return row.getInt(1) == 0;
        }
    }

    /** As part of the transaction that changes items. */
    void clear() throws SQLException {
        if (!isEmpty) {
            clear.executeUpdate();
            isEmpty = true;
        }
    }

    /** In a transaction of its own, once all items are there; nothing is done where none has changed. */
    void fill() throws IOException {
        if (isEmpty) {
            file.inTransaction(() -> {
                for (Relation relation : RelatedItems.of(items.all())) {
                    insert.add(RelatedItemsTable.row(relation));
                }
            });
            isEmpty = false;
        }
    }
}

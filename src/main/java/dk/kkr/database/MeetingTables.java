package dk.kkr.database;

import dk.kkr.model.Meeting;
import dk.kkr.writer.CsvTable;
import dk.kkr.writer.DescribedTable;
import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of meetings, and the index of their text. Not thread-safe. */
final class MeetingTables {
    /** Those that others refer to come first. */
    private static final List<CsvTable> ORDER = inOrder();

    private final Map<CsvTable, TableInsert> inserts = new LinkedHashMap<>();
    private final SearchIndex index;
    private final PreparedStatement delete;

    MeetingTables(DatabaseFile file) throws IOException {
        for (CsvTable table : ORDER) {
            inserts.put(table, new TableInsert(file, DescribedTable.of(table)));
        }
        this.index = new SearchIndex(file);
        this.delete = file.prepare("DELETE FROM meetings WHERE source_file = ?");
    }

    private static List<CsvTable> inOrder() {
        List<CsvTable> order = new ArrayList<>(List.of(CsvTable.MEETINGS, CsvTable.ITEMS, CsvTable.SECTIONS));
        for (CsvTable table : CsvTable.values()) {
            if (!order.contains(table)) {
                order.add(table);
            }
        }
        return List.copyOf(order);
    }

    /** Puts the meeting's rows in place of those that are there of its dump. */
    void replace(Meeting meeting) throws SQLException {
        String dump = meeting.source().file();
        index.remove(dump);
        // Its rows in all other tables go with it.
        delete.setString(1, dump);
        delete.executeUpdate();
        for (Map.Entry<CsvTable, TableInsert> insert : inserts.entrySet()) {
            for (List<String> row : insert.getKey().rowsOf(meeting)) {
                insert.getValue().add(row);
            }
        }
        index.add(dump);
    }
}

package dk.kkr.database;

import dk.kkr.model.Meeting;
import dk.kkr.writer.CsvTable;
import dk.kkr.writer.DescribedTable;
import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The rows of meetings; the index of their text follows by triggers. Not thread-safe. */
final class MeetingTables {
    private final Map<CsvTable, TableInsert> inserts = new EnumMap<>(CsvTable.class);
    private final PreparedStatement delete;

    MeetingTables(DatabaseFile file) throws IOException {
        for (CsvTable table : CsvTable.values()) {
            inserts.put(table, new TableInsert(file, DescribedTable.of(table)));
        }
        this.delete = file.prepare("DELETE FROM meetings WHERE source_file = ?");
    }

    /** Puts the meeting's rows in place of those that are there of its dump. */
    void replace(Meeting meeting) throws SQLException {
        // Its rows in all other tables go with it, by a trigger.
        delete.setString(1, meeting.source().file());
        delete.executeUpdate();
        for (Map.Entry<CsvTable, TableInsert> insert : inserts.entrySet()) {
            for (List<String> row : insert.getKey().rowsOf(meeting)) {
                insert.getValue().add(row);
            }
        }
    }
}

package dk.kkr.database;

import dk.kkr.archive.FindingCounts;
import dk.kkr.archive.ManifestEntry;
import dk.kkr.archive.ManifestEntry.MadeBy;
import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The table {@code runs}: what the manifest is to a folder, with a row for each dump. Not thread-safe. */
final class RunsTable {
    private final DatabaseFile file;
    private final PreparedStatement put;

    RunsTable(DatabaseFile file) throws IOException {
        this.file = file;
        this.put = file.prepare("INSERT OR REPLACE INTO runs (source_file, sha256, program, options, status, error) "
                + "VALUES (?, ?, ?, ?, ?, ?)");
    }

    void put(ManifestEntry entry) throws SQLException {
        put.setString(1, entry.input());
        put.setString(2, entry.sha256().orElse(null));
        put.setString(3, entry.made().version());
        put.setString(4, entry.made().options());
        put.setString(5, entry.status());
        put.setString(6, entry.error().orElse(null));
        put.executeUpdate();
    }

    /** What is recorded, by the dump's name. */
    Map<String, ManifestEntry> all() throws IOException {
        Map<String, ManifestEntry> all = new HashMap<>();
        file.inTransaction(() -> {
            try (PreparedStatement query = file.prepare("""
                    SELECT source_file, sha256, program, options, error,
                      count(severity) FILTER (WHERE severity = 'info'),
                      count(severity) FILTER (WHERE severity = 'warning'),
                      count(severity) FILTER (WHERE severity = 'error')
                    FROM runs LEFT JOIN findings USING (source_file) GROUP BY source_file""");
                    ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    ManifestEntry entry = entryOf(row);
                    all.put(entry.input(), entry);
                }
            }
        });
        return all;
    }

    private static ManifestEntry entryOf(ResultSet row) throws SQLException {
        return new ManifestEntry(
                row.getString(1),
                Optional.ofNullable(row.getString(2)),
                new MadeBy(row.getString(3), row.getString(4)),
                List.of(),
                new FindingCounts(row.getInt(6), row.getInt(7), row.getInt(8)),
                Optional.ofNullable(row.getString(5)));
    }
}

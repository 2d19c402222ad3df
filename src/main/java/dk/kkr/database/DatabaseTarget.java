package dk.kkr.database;

import dk.kkr.archive.DumpTarget;
import dk.kkr.archive.ManifestEntry;
import dk.kkr.archive.Outcome;
import dk.kkr.archive.PlannedDump;
import dk.kkr.archive.UnwritableException;
import dk.kkr.model.Meeting;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes each meeting into the tables, in a transaction of its own. Thread-safe: one thread writes at a time. */
final class DatabaseTarget implements DumpTarget {
    private final DatabaseFile file;
    private final DatabaseSettings settings;
    private final Map<String, ManifestEntry> earlier;
    private final MeetingTables tables;
    private final RelationsTable relations;
    private final RunsTable runs;

    DatabaseTarget(DatabaseFile file, DatabaseSettings settings) throws IOException {
        this.file = file;
        this.settings = settings;
        this.runs = new RunsTable(file);
        this.tables = new MeetingTables(file);
        this.relations = new RelationsTable(file);
        this.earlier = runs.all();
    }

    @Override
    public Optional<ManifestEntry> entryOf(PlannedDump planned, byte[] dump) {
        return Optional.ofNullable(earlier.get(planned.dump().name()))
                .filter(entry -> !settings.isForced() && entry.isUpToDate(settings.made(), dump));
    }

    @Override
    public Outcome write(PlannedDump planned, Meeting meeting) throws UnwritableException {
        ManifestEntry entry = ManifestEntry.parsed(planned.dump(), meeting, settings.made(), List.of());
        try {
            file.inTransaction(() -> {
                tables.replace(meeting);
                runs.put(entry);
            });
        } catch (IOException e) {
            throw new UnwritableException(settings.file(), e);
        }
        return Outcome.parsed(planned, entry, meeting.findings());
    }

    /** Rows of an earlier run stay, as its files do in a folder. */
    void recordFailure(ManifestEntry entry) throws IOException {
        file.inTransaction(() -> runs.put(entry));
    }

    /** Once all dumps are there. */
    void finish() throws IOException {
        relations.fill();
    }
}

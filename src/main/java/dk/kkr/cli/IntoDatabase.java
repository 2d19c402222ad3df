package dk.kkr.cli;

import dk.kkr.archive.DumpFile;
import dk.kkr.archive.Dumps;
import dk.kkr.archive.OrderedWorkers;
import dk.kkr.archive.UnwritableException;
import dk.kkr.database.DatabaseRun;
import dk.kkr.database.DatabaseSettings;
import java.util.List;

/** Parses dumps into a database. */
final class IntoDatabase implements DumpsRun {
    private final DatabaseRun database;

    IntoDatabase(DatabaseSettings settings, Dumps dumps, OrderedWorkers workers) {
        this.database = new DatabaseRun(settings, dumps, workers);
    }

    @Override
    public void run(List<DumpFile> dumps, RunReport report) throws OutputException {
        try {
            database.run(dumps, report::outcome);
        } catch (UnwritableException e) {
            throw new OutputException(e.output(), e.reason());
        }
    }
}

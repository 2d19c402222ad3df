package dk.kkr.database;

import dk.kkr.archive.DumpConversion;
import dk.kkr.archive.DumpFile;
import dk.kkr.archive.Dumps;
import dk.kkr.archive.OrderedWorkers;
import dk.kkr.archive.Outcome;
import dk.kkr.archive.PlannedDump;
import dk.kkr.archive.UnwritableException;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/** One run over an archive, into a database. */
public final class DatabaseRun {
    private final DatabaseSettings settings;
    private final Dumps dumps;
    private final OrderedWorkers workers;

    /** A run that reads and parses with {@code dumps}. */
    public DatabaseRun(DatabaseSettings settings, Dumps dumps, OrderedWorkers workers) {
        this.settings = settings;
        this.dumps = dumps;
        this.workers = workers;
    }

    /**
     * Makes the rows that are not up to date, until all are done or the workers are stopped.
     *
     * @param listener receives the outcome of each dump, in order
     * @throws UnwritableException if the database cannot be written, or the file is none of kkr's; what was done is not
     *     lost
     */
    public void run(List<DumpFile> found, Consumer<Outcome> listener) throws UnwritableException {
        try (DatabaseFile file = DatabaseFile.open(settings.file())) {
            convert(file, found, listener);
        } catch (UnwritableException e) {
            throw e;
        } catch (IOException e) {
            throw new UnwritableException(settings.file(), e);
        }
    }

    private void convert(DatabaseFile file, List<DumpFile> found, Consumer<Outcome> listener) throws IOException {
        List<PlannedDump> planned =
                found.stream().map(dump -> new PlannedDump(dump, List.of())).toList();
        DatabaseTarget target = new DatabaseTarget(file, settings);
        DumpConversion conversion = new DumpConversion(dumps, settings.made(), target);
        workers.run(planned, conversion::convert, conversion.guarded(outcome -> {
            if (outcome.kind() == Outcome.Kind.FAILED) {
                target.recordFailure(outcome.entry());
            }
            listener.accept(outcome);
        }));
        if (!workers.isStopped()) {
            target.finish();
        }
    }
}

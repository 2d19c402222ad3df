package dk.kkr.cli;

import dk.kkr.archive.ArchiveRun;
import dk.kkr.archive.ArchiveSettings;
import dk.kkr.archive.CollisionException;
import dk.kkr.archive.DumpFile;
import dk.kkr.archive.Dumps;
import dk.kkr.archive.OrderedWorkers;
import dk.kkr.archive.PlannedDump;
import dk.kkr.archive.UnwritableException;
import java.util.List;

/** Parses dumps into a folder of outputs. */
final class FolderRun implements DumpsRun {
    private final ArchiveRun archive;

    FolderRun(ArchiveSettings settings, Dumps dumps, OrderedWorkers workers) {
        this.archive = new ArchiveRun(settings, dumps, workers);
    }

    @Override
    public void run(List<DumpFile> dumps, RunReport report) throws CollisionException, OutputException {
        try {
            List<PlannedDump> planned = archive.plan(dumps);
            archive.run(planned, report::outcome);
        } catch (UnwritableException e) {
            throw new OutputException(e.output(), e.reason());
        }
    }
}

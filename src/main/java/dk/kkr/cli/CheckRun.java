package dk.kkr.cli;

import dk.kkr.archive.DumpFile;
import dk.kkr.model.CheckedDump;
import dk.kkr.model.UnusableDumpException;
import dk.kkr.report.CheckReport;
import java.io.IOException;
import java.util.List;

/** Checks dumps one after another, and reports on each before the next is read. */
final class CheckRun {
    private final DumpLoader<CheckedDump> loader;
    private final CheckReport writer;
    private final NamedOutput out;
    private final RunReport report;

    /** @param writer writes to {@code out} */
    CheckRun(DumpLoader<CheckedDump> loader, CheckReport writer, NamedOutput out, RunReport report) {
        this.loader = loader;
        this.writer = writer;
        this.out = out;
        this.report = report;
    }

    void run(List<DumpFile> dumps) throws IOException {
        for (DumpFile dump : dumps) {
            try {
                CheckedDump checked = loader.load(dump);
                writer.write(checked);
                out.flush();
                report.shown(dump.name(), checked.meeting().findings());
            } catch (UnusableDumpException e) {
                report.failed(dump.name(), e);
            } catch (OutOfMemoryError e) {
                report.failed(dump.name(), new UnusableDumpException(0, UnusableDumpException.TOO_LARGE));
            }
        }
    }
}

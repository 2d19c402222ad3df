package dk.kkr.cli;

import dk.kkr.archive.DumpFile;
import dk.kkr.archive.MemoryGuard;
import dk.kkr.archive.OrderedWorkers;
import dk.kkr.archive.Rendering;
import dk.kkr.model.Finding;
import dk.kkr.model.Meeting;
import dk.kkr.model.UnusableDumpException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Parses dumps into one stream, in their order. */
final class StreamRun {
    private final DumpLoader<Meeting> loader;
    private final Rendering rendering;
    private final OrderedWorkers workers;
    private final RunReport report;
    private final MemoryGuard memory = new MemoryGuard();

    StreamRun(DumpLoader<Meeting> loader, Rendering rendering, OrderedWorkers workers, RunReport report) {
        this.loader = loader;
        this.rendering = rendering;
        this.workers = workers;
        this.report = report;
    }

    void run(List<DumpFile> dumps, NamedOutput out) throws IOException {
        workers.run(dumps, this::load, memory.guarded(loaded -> {
            if (loaded.failure().isPresent()) {
                report.failed(loaded.name(), loaded.failure().get());
                return;
            }
            out.write(out.isWritten() ? rendering.separator() : rendering.header());
            for (byte[] piece : loaded.pieces()) {
                out.write(piece);
            }
            out.flush();
            report.parsed(loaded.name(), loaded.findings());
        }));
    }

    private Loaded load(DumpFile dump) throws IOException {
        try {
            return memory.run(dump.size(), () -> {
                Meeting meeting = loader.load(dump);
                return new Loaded(dump.name(), List.of(rendering.of(meeting)), meeting.findings(), Optional.empty());
            });
        } catch (UnusableDumpException e) {
            return new Loaded(dump.name(), List.of(), List.of(), Optional.of(e));
        }
    }

    /** What waits for its turn: bytes, which take less memory than the meeting. */
    private record Loaded(
            String name, List<byte[]> pieces, List<Finding> findings, Optional<UnusableDumpException> failure) {}
}

package dk.kkr.archive;

import dk.kkr.archive.ManifestEntry.MadeBy;
import dk.kkr.hash.ContentHash;
import dk.kkr.model.UnusableDumpException;
import java.util.List;
import java.util.Optional;

/** Reads and parses dumps and hands their meetings to a target, unless it has them already. Thread-safe. */
public final class DumpConversion {
    private final Dumps dumps;
    private final MadeBy made;
    private final DumpTarget target;
    private final MemoryGuard memory = new MemoryGuard();

    /** @param made program and options, for the entries of dumps that fail */
    public DumpConversion(Dumps dumps, MadeBy made, DumpTarget target) {
        this.dumps = dumps;
        this.made = made;
        this.target = target;
    }

    /** The sink for the outcomes, which receives them while there is memory for it. */
    public OrderedWorkers.Sink<Outcome> guarded(OrderedWorkers.Sink<Outcome> sink) {
        return memory.guarded(sink);
    }

    /**
     * What became of one dump. One that fails has an outcome, too.
     *
     * @throws UnwritableException if the target is at fault, not the dump
     */
    public Outcome convert(PlannedDump planned) throws UnwritableException {
        try {
            return memory.run(planned.dump().size(), () -> convertOnce(planned));
        } catch (UnusableDumpException e) {
            return failed(planned, Optional.empty(), e);
        }
    }

    private Outcome convertOnce(PlannedDump planned) throws UnwritableException {
        byte[] bytes;
        try {
            bytes = dumps.read(planned.dump());
        } catch (UnusableDumpException e) {
            return failed(planned, Optional.empty(), e);
        }
        try {
            Optional<ManifestEntry> done = target.entryOf(planned, bytes);
            return done.isPresent()
                    ? Outcome.upToDate(planned, done.get())
                    : target.write(planned, dumps.parse(bytes, planned.dump()));
        } catch (UnusableDumpException e) {
            return failed(planned, Optional.of(ContentHash.sha256Of(bytes)), e);
        }
    }

    private Outcome failed(PlannedDump planned, Optional<String> sha256, UnusableDumpException failure) {
        ManifestEntry entry = new ManifestEntry(
                planned.dump().name(),
                sha256,
                made,
                List.of(),
                FindingCounts.NONE,
                Optional.of(String.valueOf(failure.getMessage())));
        return Outcome.failed(planned, entry, failure.line());
    }
}

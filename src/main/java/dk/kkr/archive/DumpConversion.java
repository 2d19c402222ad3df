package dk.kkr.archive;

import dk.kkr.archive.ManifestEntry.Output;
import dk.kkr.hash.ContentHash;
import dk.kkr.model.Meeting;
import dk.kkr.model.UnusableDumpException;
import dk.kkr.relation.ArchivedItem;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes a dump's outputs, unless they exist already. Thread-safe. */
final class DumpConversion {
    /** The C library's messages for errors that would prevent any other write as well. */
    private static final Set<String> OF_THE_WHOLE_DISK =
            Set.of("No space left on device", "Disk quota exceeded", "Read-only file system", "Input/output error");

    private final Dumps dumps;
    private final OutputFolder folder;
    private final ArchiveSettings settings;
    private final Optional<UpToDate> upToDate;
    private final List<Rendering> tables;
    private final MemoryGuard memory = new MemoryGuard();

    /** @param upToDate empty to convert everything */
    DumpConversion(Dumps dumps, OutputFolder folder, ArchiveSettings settings, Optional<UpToDate> upToDate) {
        this.dumps = dumps;
        this.folder = folder;
        this.settings = settings;
        this.upToDate = upToDate;
        this.tables = settings.combined().map(CombinedTables::renderings).orElse(List.of());
    }

    /** The sink for the outcomes, which receives them while there is memory for it. */
    OrderedWorkers.Sink<Outcome> guarded(OrderedWorkers.Sink<Outcome> sink) {
        return memory.guarded(sink);
    }

    /** @throws UnwritableException if the output folder is at fault, not the dump */
    Outcome convert(PlannedDump planned) throws UnwritableException {
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
            Optional<ManifestEntry> done =
                    upToDate.flatMap(check -> check.entryOf(planned, allOutputs(planned), bytes));
            return done.isPresent()
                    ? Outcome.upToDate(planned, done.get())
                    : parsed(planned, dumps.parse(bytes, planned.dump()));
        } catch (UnusableDumpException e) {
            return failed(planned, Optional.of(ContentHash.sha256Of(bytes)), e);
        }
    }

    private List<String> allOutputs(PlannedDump planned) {
        List<String> all = new ArrayList<>(planned.outputs());
        settings.combined().ifPresent(style -> all.addAll(CombinedTables.files()));
        return all;
    }

    private Outcome parsed(PlannedDump planned, Meeting meeting) throws UnusableDumpException, UnwritableException {
        List<Output> outputs = new ArrayList<>();
        for (int i = 0; i < planned.outputs().size(); i++) {
            outputs.add(
                    write(planned.outputs().get(i), settings.renderings().get(i).fileOf(meeting)));
        }
        ManifestEntry entry = new ManifestEntry(
                planned.dump().name(),
                Optional.of(meeting.source().sha256()),
                settings.made(),
                outputs,
                FindingCounts.of(meeting),
                Optional.empty());
        return new Outcome(Outcome.Kind.PARSED, planned, entry, meeting.findings(), 0, partOf(meeting));
    }

    private CombinedPart partOf(Meeting meeting) {
        return tables.isEmpty()
                ? CombinedPart.NONE
                : new CombinedPart(
                        tables.stream().map(table -> table.of(meeting)).toList(), ArchivedItem.allOf(meeting));
    }

    private Output write(String output, byte[] content) throws UnusableDumpException, UnwritableException {
        try {
            folder.write(output, content);
            return new Output(output, content.length);
        } catch (FileSystemException e) {
            String reason = e.getReason() == null ? e.getClass().getSimpleName() : e.getReason();
            if (OF_THE_WHOLE_DISK.contains(reason)) {
                throw new UnwritableException(folder.pathOf(output), e);
            }
            // A name that is too long, a folder in the way: other dumps may still succeed.
            throw new UnusableDumpException(
                    0, "its output '" + folder.pathOf(output) + "' cannot be written: " + reason);
        } catch (IOException e) {
            throw new UnwritableException(folder.pathOf(output), e);
        }
    }

    private Outcome failed(PlannedDump planned, Optional<String> sha256, UnusableDumpException failure) {
        ManifestEntry entry = new ManifestEntry(
                planned.dump().name(),
                sha256,
                settings.made(),
                List.of(),
                FindingCounts.NONE,
                Optional.of(String.valueOf(failure.getMessage())));
        return Outcome.failed(planned, entry, failure.line());
    }
}

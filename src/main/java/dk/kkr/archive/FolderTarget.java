package dk.kkr.archive;

import dk.kkr.archive.ManifestEntry.Output;
import dk.kkr.model.Meeting;
import dk.kkr.model.UnusableDumpException;
import dk.kkr.relation.ArchivedItem;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes a file for each dump and format, and makes the pieces of the combined tables. Thread-safe. */
final class FolderTarget implements DumpTarget {
    /** The C library's messages for errors that would prevent any other write as well. */
    private static final Set<String> OF_THE_WHOLE_DISK =
            Set.of("No space left on device", "Disk quota exceeded", "Read-only file system", "Input/output error");

    private final OutputFolder folder;
    private final ArchiveSettings settings;
    private final Optional<UpToDate> upToDate;
    private final List<Rendering> tables;

    /** @param upToDate empty to convert everything */
    FolderTarget(OutputFolder folder, ArchiveSettings settings, Optional<UpToDate> upToDate) {
        this.folder = folder;
        this.settings = settings;
        this.upToDate = upToDate;
        this.tables = settings.combined().map(CombinedTables::renderings).orElse(List.of());
    }

    @Override
    public Optional<ManifestEntry> entryOf(PlannedDump planned, byte[] dump) {
        return upToDate.flatMap(check -> check.entryOf(planned, allOutputs(planned), dump));
    }

    private List<String> allOutputs(PlannedDump planned) {
        List<String> all = new ArrayList<>(planned.outputs());
        settings.combined().ifPresent(style -> all.addAll(CombinedTables.files()));
        return all;
    }

    @Override
    public Outcome write(PlannedDump planned, Meeting meeting) throws UnusableDumpException, UnwritableException {
        List<Output> outputs = new ArrayList<>();
        for (int i = 0; i < planned.outputs().size(); i++) {
            outputs.add(
                    write(planned.outputs().get(i), settings.renderings().get(i).fileOf(meeting)));
        }
        ManifestEntry entry = ManifestEntry.parsed(planned.dump(), meeting, settings.made(), outputs);
        return Outcome.parsed(planned, entry, meeting.findings(), partOf(meeting));
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
}

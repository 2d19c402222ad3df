package dk.kkr.archive;

import dk.kkr.hash.ContentHash;
import java.util.List;
import java.util.Optional;

/** Whether a dump's outputs are what this run would make them: by content, so that a touched file is left alone. */
final class UpToDate {
    private final Manifest earlier;
    private final OutputFolder folder;
    private final ArchiveSettings settings;

    /** @param earlier not changed any more, since many threads read it */
    UpToDate(Manifest earlier, OutputFolder folder, ArchiveSettings settings) {
        this.earlier = earlier;
        this.folder = folder;
        this.settings = settings;
    }

    /**
     * The entry of the run that made the outputs. A dump that failed is never up to date: it may have been the disk.
     *
     * @param outputs all that there must be
     * @param dump the dump's bytes, whose hash is computed only where it decides
     */
    Optional<ManifestEntry> entryOf(PlannedDump planned, List<String> outputs, byte[] dump) {
        return earlier.of(planned.dump().name())
                .filter(entry -> !settings.isForced() && entry.isOk())
                .filter(entry -> entry.made().equals(settings.made()))
                .filter(entry -> entry.outputs().stream()
                        .map(ManifestEntry.Output::path)
                        .toList()
                        .equals(outputs))
                .filter(entry -> entry.sha256().equals(Optional.of(ContentHash.sha256Of(dump))))
                .filter(entry ->
                        entry.outputs().stream().allMatch(output -> folder.sizeOf(output.path()) == output.bytes()));
    }
}

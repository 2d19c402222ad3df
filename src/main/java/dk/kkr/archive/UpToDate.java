package dk.kkr.archive;

import dk.kkr.hash.ContentHash;
import java.util.List;
import java.util.Optional;

/**
 * Whether a dump's outputs are what this run would make. Decided by content, so that a touched file counts as
 * unchanged.
 */
final class UpToDate {
    private final Manifest earlier;
    private final OutputFolder folder;
    private final ArchiveSettings settings;

    /** @param earlier no longer changed, since many threads read it */
    UpToDate(Manifest earlier, OutputFolder folder, ArchiveSettings settings) {
        this.earlier = earlier;
        this.folder = folder;
        this.settings = settings;
    }

    /**
     * The entry of the run that made the outputs. A failed dump is never up to date: the disk may have been the reason.
     *
     * @param outputs all files that must exist
     * @param dump the dump's bytes; their hash is computed only where it decides
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

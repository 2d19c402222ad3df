package dk.kkr.archive;

import java.util.List;
import java.util.Optional;

/** Whether a dump's outputs are there, and what this run would make. */
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
     * The entry of the run that made the outputs.
     *
     * @param outputs all files that must exist
     * @param dump the dump's bytes
     */
    Optional<ManifestEntry> entryOf(PlannedDump planned, List<String> outputs, byte[] dump) {
        return earlier.of(planned.dump().name())
                .filter(entry -> !settings.isForced())
                .filter(entry -> entry.outputs().stream()
                        .map(ManifestEntry.Output::path)
                        .toList()
                        .equals(outputs))
                .filter(entry -> entry.isUpToDate(settings.made(), dump))
                .filter(entry ->
                        entry.outputs().stream().allMatch(output -> folder.sizeOf(output.path()) == output.bytes()));
    }
}

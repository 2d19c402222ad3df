package dk.kkr.archive;

import java.util.List;
import java.util.Optional;

/**
 * What the manifest says of one dump: a line.
 *
 * @param input the dump's name in the run that wrote it
 * @param sha256 of its bytes; empty where they could not be read
 * @param made by what
 * @param outputs what it has become; nothing where it failed
 * @param error why it failed
 */
public record ManifestEntry(
        String input,
        Optional<String> sha256,
        MadeBy made,
        List<Output> outputs,
        FindingCounts findings,
        Optional<String> error) {
    public ManifestEntry {
        outputs = List.copyOf(outputs);
    }

    /** Whether outputs were made of it. */
    public boolean isOk() {
        return error.isEmpty();
    }

    ManifestEntry withOutputs(List<Output> others) {
        return new ManifestEntry(input, sha256, made, others, findings, error);
    }

    /** An output's path in the folder, and its size: after a power failure a file may have its name, but no content. */
    public record Output(String path, long bytes) {}

    /** All that decides, apart from the dump, what its outputs are. */
    public record MadeBy(String version, String options) {}
}

package dk.kkr.archive;

import dk.kkr.model.Meeting;
import java.util.List;
import java.util.Optional;

/**
 * What the manifest says about one dump: a line.
 *
 * @param input the dump's name in the run that wrote it
 * @param sha256 of its bytes; empty where they could not be read
 * @param made program and options that made the outputs
 * @param outputs the files it became; none where it failed
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

    /** The entry of a dump that became {@code outputs}. */
    public static ManifestEntry parsed(DumpFile dump, Meeting meeting, MadeBy made, List<Output> outputs) {
        return new ManifestEntry(
                dump.name(),
                Optional.of(meeting.source().sha256()),
                made,
                outputs,
                FindingCounts.of(meeting),
                Optional.empty());
    }

    /** Whether the dump became outputs. */
    public boolean isOk() {
        return error.isEmpty();
    }

    ManifestEntry withOutputs(List<Output> others) {
        return new ManifestEntry(input, sha256, made, others, findings, error);
    }

    /** An output's path in the folder, and its size: after a power failure a file may have its name but no content. */
    public record Output(String path, long bytes) {}

    /** Everything besides the dump that determines its outputs. */
    public record MadeBy(String version, String options) {}
}

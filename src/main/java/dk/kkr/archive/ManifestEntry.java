package dk.kkr.archive;

import dk.kkr.hash.ContentHash;
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

    /** The same in one word, as manifests have it: {@code ok} or {@code failed}. */
    public String status() {
        return isOk() ? "ok" : "failed";
    }

    /**
     * Whether a run of this program and options would make the same of the dump. Decided by content, so that a touched
     * file counts as unchanged. A failed dump is never up to date: the disk may have been the reason.
     *
     * @param dump the dump's bytes; their hash is computed only where it decides
     */
    public boolean isUpToDate(MadeBy run, byte[] dump) {
        return isOk() && made.equals(run) && sha256.equals(Optional.of(ContentHash.sha256Of(dump)));
    }

    ManifestEntry withOutputs(List<Output> others) {
        return new ManifestEntry(input, sha256, made, others, findings, error);
    }

    /** An output's path in the folder, and its size: after a power failure a file may have its name but no content. */
    public record Output(String path, long bytes) {}

    /** Everything besides the dump that determines its outputs. */
    public record MadeBy(String version, String options) {}
}

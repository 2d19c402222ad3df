package dk.kkr.archive;

import dk.kkr.model.Finding;
import java.util.List;
import java.util.Optional;

/**
 * What became of one dump in this run.
 *
 * @param findings those of a dump that was parsed; of one that was up to date the manifest knows the number only
 * @param errorLine 1-based line of the dump that shows why it failed; 0 where it is about the whole dump
 * @param pieces of the combined tables
 */
public record Outcome(
        Kind kind,
        PlannedDump planned,
        ManifestEntry entry,
        List<Finding> findings,
        int errorLine,
        List<byte[]> pieces) {
    public Outcome {
        findings = List.copyOf(findings);
        pieces = List.copyOf(pieces);
    }

    static Outcome upToDate(PlannedDump planned, ManifestEntry entry) {
        return new Outcome(Kind.UP_TO_DATE, planned, entry, List.of(), 0, List.of());
    }

    static Outcome failed(PlannedDump planned, ManifestEntry entry, int line) {
        return new Outcome(Kind.FAILED, planned, entry, List.of(), line, List.of());
    }

    /** The dump's name. */
    public String name() {
        return planned.dump().name();
    }

    /** Why it failed. */
    public Optional<String> error() {
        return entry.error();
    }

    /** Parsed, left alone or failed. */
    public enum Kind {
        /** Its outputs were written. */
        PARSED,
        /** Its outputs were there already, made of the same bytes in the same way. */
        UP_TO_DATE,
        /** There are no outputs of it. */
        FAILED
    }
}

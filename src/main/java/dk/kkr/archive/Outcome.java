package dk.kkr.archive;

import dk.kkr.model.Finding;
import java.util.List;
import java.util.Optional;

/**
 * What became of one dump in this run.
 *
 * @param findings those of a parsed dump; for one that was up to date the manifest knows only their number
 * @param errorLine 1-based line of the dump that shows why it failed; 0 where it is about the whole dump
 * @param pieces the dump's pieces of the combined tables
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

    /** One whose outputs were written. */
    public static Outcome parsed(
            PlannedDump planned, ManifestEntry entry, List<Finding> findings, List<byte[]> pieces) {
        return new Outcome(Kind.PARSED, planned, entry, findings, 0, pieces);
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
        /** Its outputs existed already, made from the same bytes in the same way. */
        UP_TO_DATE,
        /** It has no outputs. */
        FAILED
    }
}

package dk.kkr.archive;

import dk.kkr.model.Finding;
import java.util.List;
import java.util.Optional;

/**
 * What became of one dump in this run.
 *
 * @param findings those of a parsed dump; for one that was up to date the manifest knows only their number
 * @param errorLine 1-based line of the dump that shows why it failed; 0 where it is about the whole dump
 * @param part what the dump gives to the combined tables
 */
public record Outcome(
        Kind kind, PlannedDump planned, ManifestEntry entry, List<Finding> findings, int errorLine, CombinedPart part) {
    public Outcome {
        findings = List.copyOf(findings);
    }

    /** One whose outputs were written, of a run without combined tables. */
    public static Outcome parsed(PlannedDump planned, ManifestEntry entry, List<Finding> findings) {
        return parsed(planned, entry, findings, CombinedPart.NONE);
    }

    static Outcome parsed(PlannedDump planned, ManifestEntry entry, List<Finding> findings, CombinedPart part) {
        return new Outcome(Kind.PARSED, planned, entry, findings, 0, part);
    }

    static Outcome upToDate(PlannedDump planned, ManifestEntry entry) {
        return new Outcome(Kind.UP_TO_DATE, planned, entry, List.of(), 0, CombinedPart.NONE);
    }

    static Outcome failed(PlannedDump planned, ManifestEntry entry, int line) {
        return new Outcome(Kind.FAILED, planned, entry, List.of(), line, CombinedPart.NONE);
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

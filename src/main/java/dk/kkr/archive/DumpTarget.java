package dk.kkr.archive;

import dk.kkr.model.Meeting;
import dk.kkr.model.UnusableDumpException;
import java.util.Optional;

/** What dumps become: files of a folder, or rows of a database. Called by several threads at once. */
public interface DumpTarget {
    /**
     * What is recorded about the dump, if the target holds what this run would make of it.
     *
     * @param dump the dump's bytes; their hash is computed only where it decides
     */
    Optional<ManifestEntry> entryOf(PlannedDump planned, byte[] dump);

    /**
     * Writes the meeting of a dump, replacing what the target holds of that dump.
     *
     * @throws UnusableDumpException if this dump alone cannot be written
     * @throws UnwritableException if no other could be written either
     */
    Outcome write(PlannedDump planned, Meeting meeting) throws UnusableDumpException, UnwritableException;
}

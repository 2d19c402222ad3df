package dk.kkr.cli;

import dk.kkr.archive.CollisionException;
import dk.kkr.archive.DumpFile;
import java.util.List;

/** A run that brings a folder or a database up to date. */
@FunctionalInterface
interface DumpsRun {
    /**
     * Does what is new or changed.
     *
     * @throws CollisionException if two dumps would become one file; nothing has been written then
     * @throws OutputException if nothing can be written
     */
    void run(List<DumpFile> dumps, RunReport report) throws CollisionException, OutputException;
}

package dk.kkr.cli;

import dk.kkr.archive.CollisionException;
import dk.kkr.archive.OrderedWorkers;
import dk.kkr.archive.Outcome;
import dk.kkr.archive.UnwritableException;
import java.util.function.Consumer;

/** A run that brings a folder or a database up to date. */
@FunctionalInterface
interface DumpsRun {
    /**
     * Does what is new or changed.
     *
     * @param listener receives the outcome of each dump, in order
     * @throws CollisionException if two dumps would become one file; nothing has been written then
     * @throws UnwritableException if nothing can be written
     */
    void run(OrderedWorkers workers, Consumer<Outcome> listener) throws CollisionException, UnwritableException;
}

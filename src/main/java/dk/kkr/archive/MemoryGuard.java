package dk.kkr.archive;

import dk.kkr.model.UnusableDumpException;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Work at dumps beside each other, of which one may take all the memory. Whichever then has none left may be a small
 * one: it is tried again with nothing beside it. Thread-safe.
 */
public final class MemoryGuard {
    /** Read by whoever works beside others, written by whoever works alone. */
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();

    /**
     * Does the work at one dump.
     *
     * @throws UnusableDumpException the work's own, or if the memory does not suffice even for this dump alone
     */
    public <T> T run(Work<T> work) throws UnusableDumpException, UnwritableException {
        boolean alone = lock.getReadLockCount() == 0;
        lock.readLock().lock();
        try {
            return work.run();
        } catch (OutOfMemoryError e) {
            if (alone && lock.getReadLockCount() == 1) {
                throw UnusableDumpException.tooLarge();
            }
        } finally {
            lock.readLock().unlock();
        }
        lock.writeLock().lock();
        try {
            return work.run();
        } catch (OutOfMemoryError e) {
            throw UnusableDumpException.tooLarge();
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Work that can be done twice. */
    @FunctionalInterface
    public interface Work<T> {
        /** Its result. */
        T run() throws UnusableDumpException, UnwritableException;
    }
}

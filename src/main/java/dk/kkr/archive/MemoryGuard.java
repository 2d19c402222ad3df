package dk.kkr.archive;

import dk.kkr.model.UnusableDumpException;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Work at dumps beside each other, of which one may take all the memory. One so large that it might is worked at with
 * nothing beside it. Whichever has no memory left all the same may be a small one: it is tried again, alone.
 * Thread-safe.
 */
public final class MemoryGuard {
    /** What a dump of nothing but short lines takes for each of its bytes. */
    private static final int BYTES_PER_BYTE = 64;

    /** Read by whoever works beside others, written by whoever works alone. */
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();

    /**
     * Does the work at one dump.
     *
     * @param size of the dump in bytes
     * @throws UnusableDumpException the work's own, or if the memory does not suffice even for this dump alone
     */
    public <T> T run(long size, Work<T> work) throws UnusableDumpException, UnwritableException {
        if (size > Runtime.getRuntime().maxMemory() / BYTES_PER_BYTE) {
            return runAlone(work);
        }
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
        return runAlone(work);
    }

    private <T> T runAlone(Work<T> work) throws UnusableDumpException, UnwritableException {
        lock.writeLock().lock();
        try {
            return work.run();
        } catch (OutOfMemoryError e) {
            throw UnusableDumpException.tooLarge();
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** A sink to which nothing is handed on while a large dump is worked at: what it does cannot be done twice. */
    public <T> OrderedWorkers.Sink<T> guarded(OrderedWorkers.Sink<T> sink) {
        return result -> {
            lock.readLock().lock();
            try {
                sink.accept(result);
            } finally {
                lock.readLock().unlock();
            }
        };
    }

    /** Work that can be done twice. */
    @FunctionalInterface
    public interface Work<T> {
        /** Its result. */
        T run() throws UnusableDumpException, UnwritableException;
    }
}

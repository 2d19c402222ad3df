package dk.kkr.archive;

import dk.kkr.model.UnusableDumpException;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Guards parallel work on dumps against one that takes all the memory. A dump that is large enough for that is
 * processed alone. A dump that runs out of memory anyway may be a small one beside others: it is tried again, alone.
 * Thread-safe.
 */
public final class MemoryGuard {
    /** The memory that each byte of a dump takes if all its lines are short. */
    private static final int BYTES_PER_BYTE = 64;

    /** The read lock is for work beside others, the write lock for work alone. */
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();

    /**
     * Does the work for one dump.
     *
     * @param size of the dump in bytes
     * @throws UnusableDumpException thrown by the work, or if memory is not enough even for this dump alone
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

    /** A sink that receives nothing while a large dump is processed: its own work cannot be repeated. */
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

    /** Work that can be repeated. */
    @FunctionalInterface
    public interface Work<T> {
        /** Its result. */
        T run() throws UnusableDumpException, UnwritableException;
    }
}

package dk.kkr.archive;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Does the same work for many inputs with several threads, and delivers the results in the order of the inputs. The
 * number of results that wait for an earlier one is limited, so memory does not grow with the number of inputs.
 */
public final class OrderedWorkers {
    /** Enough that the other threads keep busy while one works on a dump several times as long. */
    private static final int WINDOW_PER_JOB = 8;

    private static final int SECONDS_TO_FINISH = 3;

    private final int jobs;
    private final BooleanSupplier isStopped;

    /** @param isStopped checked before each input; work already begun is finished, but its result is not delivered */
    public OrderedWorkers(int jobs, BooleanSupplier isStopped) {
        this.jobs = jobs;
        this.isStopped = isStopped;
    }

    /** The same workers with one more reason to stop. */
    OrderedWorkers stoppingAlso(BooleanSupplier other) {
        return new OrderedWorkers(jobs, () -> isStopped.getAsBoolean() || other.getAsBoolean());
    }

    /** Whether the run was stopped before all inputs were done. */
    public boolean isStopped() {
        return isStopped.getAsBoolean();
    }

    /**
     * Returns when all inputs are done, or the run was stopped.
     *
     * @throws IOException the first failure of work or sink, which ends the run
     */
    public <I, O> void run(List<I> inputs, Work<I, O> work, Sink<O> sink) throws IOException {
        if (jobs > 1 && inputs.size() > 1) {
            runInParallel(inputs, work, sink);
            return;
        }
        for (I input : inputs) {
            if (isStopped.getAsBoolean()) {
                return;
            }
            sink.accept(work.of(input));
        }
    }

    private <I, O> void runInParallel(List<I> inputs, Work<I, O> work, Sink<O> sink) throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(jobs, inputs.size()), DaemonThread::new);
        Deque<Future<O>> window = new ArrayDeque<>();
        try {
            for (I input : inputs) {
                if (window.size() == jobs * WINDOW_PER_JOB) {
                    sink.accept(resultOf(window.removeFirst()));
                }
                if (isStopped.getAsBoolean()) {
                    return;
                }
                window.addLast(threads.submit(() -> work.of(input)));
            }
            while (!window.isEmpty() && !isStopped.getAsBoolean()) {
                sink.accept(resultOf(window.removeFirst()));
            }
        } finally {
            window.forEach(result -> result.cancel(false));
            end(threads);
        }
    }

    /** Without interrupting, so that work in progress leaves no unfinished file. */
    private static void end(ExecutorService threads) throws IOException {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static <O> O resultOf(Future<O> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            throw interrupted(e);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof IOException failure) {
                throw failure;
            }
            if (cause instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException("a bug in the work at one input", cause);
        }
    }

    private static IOException interrupted(InterruptedException cause) {
        Thread.currentThread().interrupt();
        InterruptedIOException failure = new InterruptedIOException("interrupted");
        failure.initCause(cause);
        return failure;
    }

    /** What is done for one input, by any thread. */
    @FunctionalInterface
    public interface Work<I, O> {
        /** The result for this input. */
        O of(I input) throws IOException;
    }

    /** Takes the results, in the order of the inputs, on the thread that called {@link #run}. */
    @FunctionalInterface
    public interface Sink<O> {
        /** Takes one result. */
        void accept(O result) throws IOException;
    }

    /** A thread that does not keep the process from ending. */
    private static final class DaemonThread extends Thread {
        DaemonThread(Runnable work) {
            super(work, "kkr-worker");
            setDaemon(true);
        }
    }
}

package dk.kkr.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C, or a shutdown of the machine, during a run: the run is told to stop, and the process ends when it has tidied
 * up, with the exit status that the signal asks for (130 for Ctrl-C). A hook, since Java has no public way to a signal.
 */
final class Interruption implements AutoCloseable {
    /** A user who has pressed Ctrl-C waits no longer. */
    private static final int SECONDS_TO_TIDY_UP = 4;

    private final CountDownLatch tidied = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "kkr-interrupted");
    private volatile boolean stopped;

    Interruption() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    boolean isStopped() {
        return stopped;
    }

    private void stop() {
        stopped = true;
        try {
            if (!tidied.await(SECONDS_TO_TIDY_UP, TimeUnit.SECONDS)) {
                // What is unfinished now is left for the next run to tidy up.
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The run has ended, in whatever way. */
    @Override
    public void close() {
        tidied.countDown();
        if (!stopped) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // The signal came just now: the hook finds the latch open.
                stopped = true;
            }
        }
    }
}

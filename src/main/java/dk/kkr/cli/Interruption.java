package dk.kkr.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C, or a shutdown of the machine, during a run: the run stops, and the process ends once it has tidied up, with
 * the signal's exit status (130 for Ctrl-C). A shutdown hook, since Java has no public API for signals.
 */
final class Interruption implements AutoCloseable {
    /** A user who pressed Ctrl-C waits no longer than this. */
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
                // The next run tidies up what is unfinished now.
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The run has ended, however it ended. */
    @Override
    public void close() {
        tidied.countDown();
        if (!stopped) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // The signal came just now; the hook finds the latch open.
                stopped = true;
            }
        }
    }
}

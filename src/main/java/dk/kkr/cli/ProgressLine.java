package dk.kkr.cli;

import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar with count, rate, remaining time and failures, which appears once a run has taken a second. */
final class ProgressLine implements Progress {
    private static final int WIDTH = 79;
    private static final int MILLISECONDS_BETWEEN_UPDATES = 200;
    private static final String CLEAR = "\r\u001B[K";

    private final PrintStream err;
    private final int total;
    private final long appearsAt = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
    private Optional<ProgressBar> bar = Optional.empty();
    private int done;
    private int failures;

    ProgressLine(PrintStream err, int total) {
        this.err = err;
        this.total = total;
    }

    @Override
    public void step(boolean isFailure) {
        done++;
        failures += isFailure ? 1 : 0;
        if (bar.isEmpty() && System.nanoTime() - appearsAt > 0) {
            bar = Optional.of(newBar());
        }
        bar.ifPresent(shown -> {
            shown.stepTo(done);
            shown.setExtraMessage(failures == 0 ? "" : failures + " failed");
        });
    }

    private ProgressBar newBar() {
        return new ProgressBarBuilder()
                .setTaskName("kkr")
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(MILLISECONDS_BETWEEN_UPDATES)
                .setUnit(" dumps", 1)
                .showSpeed()
                .setConsumer(new ConsoleProgressBarConsumer(err, WIDTH))
                .build();
    }

    @Override
    public void makeRoom() {
        if (bar.isPresent()) {
            err.print(CLEAR);
        }
    }

    /** Removes the bar: the closing line says everything. */
    @Override
    public void close() {
        bar.ifPresent(shown -> {
            shown.close();
            err.print("\u001B[A" + CLEAR);
        });
        bar = Optional.empty();
    }
}

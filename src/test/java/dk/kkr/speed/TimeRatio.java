package dk.kkr.speed;

import dk.kkr.MeetingParser;
import dk.kkr.model.UnusableDumpException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** How much longer a text takes that is sixteen times as long as another. */
final class TimeRatio {
    private static final int MAX_RATIO = 20;
    private static final int RUNS = 5;
    private static final int SHORT_RUNS = 3;

    /** What a collection of garbage or a busy machine may add to the best of several runs. */
    private static final long ALLOWANCE = Duration.ofMillis(150).toNanos();

    private final byte[] text;
    private final byte[] longer;
    private long shortTime = Long.MAX_VALUE;
    private long longTime = Long.MAX_VALUE;

    TimeRatio(String text, String longer) {
        this.text = text.getBytes(StandardCharsets.UTF_8);
        this.longer = longer.getBytes(StandardCharsets.UTF_8);
    }

    /** Measures until it is, or until several runs agree that it is not. */
    boolean isLinear() {
        for (int run = 0; run < RUNS && !isWithin(); run++) {
            for (int i = 0; i < SHORT_RUNS; i++) {
                shortTime = Math.min(shortTime, nanosToParse(text));
            }
            longTime = Math.min(longTime, nanosToParse(longer));
        }
        return isWithin();
    }

    private boolean isWithin() {
        return longTime < Long.MAX_VALUE && longTime <= MAX_RATIO * shortTime + ALLOWANCE;
    }

    private static long nanosToParse(byte[] dump) {
        long start = processorTime();
        try {
            new MeetingParser().parse(dump, "dump");
        } catch (UnusableDumpException e) {
            // Finding no agenda item in it takes time, too.
        }
        return processorTime() - start;
    }

    /** Not the clock's: a machine that is busy with other things would make it red. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    @Override
    public String toString() {
        return "%d characters took %d ms, %d took %d ms"
                .formatted(
                        text.length,
                        Duration.ofNanos(shortTime).toMillis(),
                        longer.length,
                        Duration.ofNanos(longTime).toMillis());
    }
}

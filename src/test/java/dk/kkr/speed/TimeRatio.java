package dk.kkr.speed;

import dk.kkr.MeetingParser;
import dk.kkr.model.UnusableDumpException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * How much longer a text takes than another that is shorter, or as long and ordinary. The other one is parsed several
 * times in a row, so that other processes slow both: between two time slices they use the processor's cache. Taking the
 * least of many runs removes the rest of that, and code that is compiled late.
 */
final class TimeRatio {
    /** Parses of the other text in a row. */
    private static final int IN_A_ROW = 4;

    /** On an idle machine one is enough for nearly every shape. */
    private static final int RUNS = 40;

    /** What a garbage collection may add to the best of several runs. */
    private static final long ALLOWANCE = Duration.ofMillis(100).toNanos();

    private final int maxRatio;
    private final byte[] text;
    private final byte[] longer;
    private long shortTime = Long.MAX_VALUE;
    private long longTime = Long.MAX_VALUE;

    /** @param maxRatio so many times as long it may take */
    TimeRatio(int maxRatio, String text, String longer) {
        this.maxRatio = maxRatio;
        this.text = text.getBytes(StandardCharsets.UTF_8);
        this.longer = longer.getBytes(StandardCharsets.UTF_8);
    }

    /** Measures until it is, or until many runs agree that it is not. */
    boolean holds() {
        for (int run = 0; run < RUNS && !isWithin(); run++) {
            // First, so that not only the short one is parsed by code that is not compiled yet.
            longTime = Math.min(longTime, nanosToParse(longer, 1));
            shortTime = Math.min(shortTime, nanosToParse(text, IN_A_ROW) / IN_A_ROW);
        }
        return isWithin();
    }

    private boolean isWithin() {
        return longTime < Long.MAX_VALUE && longTime <= maxRatio * shortTime + ALLOWANCE;
    }

    private static long nanosToParse(byte[] dump, int times) {
        long start = processorTime();
        for (int i = 0; i < times; i++) {
            try {
                new MeetingParser().parse(dump, "dump");
            } catch (UnusableDumpException e) {
                // Finding no agenda item in it takes time, too.
            }
        }
        return processorTime() - start;
    }

    /** Not wall-clock time, which would make the test fail on a busy machine. */
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

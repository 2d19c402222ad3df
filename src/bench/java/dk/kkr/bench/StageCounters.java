package dk.kkr.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What one stage takes. JMH reads the public fields. */
@AuxCounters(AuxCounters.Type.EVENTS)
@State(Scope.Thread)
public class StageCounters {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Of the dumps that were parsed. */
    public long bytes;

    /** The processor's time, which does not grow when the machine has other work too. */
    public long nanoseconds;

    /** Bytes. */
    public long allocated;

    private long timeBefore;
    private long allocatedBefore;

    /** The stage begins. */
    void start() {
        allocatedBefore = THREADS.getCurrentThreadAllocatedBytes();
        timeBefore = THREADS.getCurrentThreadCpuTime();
    }

    /** The stage is done. */
    void end() {
        nanoseconds += THREADS.getCurrentThreadCpuTime() - timeBefore;
        allocated += THREADS.getCurrentThreadAllocatedBytes() - allocatedBefore;
    }
}

package dk.kkr.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The processor's time that the parts take, in nanoseconds; it does not grow when the machine has other work too. */
@AuxCounters(AuxCounters.Type.EVENTS)
@State(Scope.Thread)
public class CpuShares {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** From the bytes to the meeting. */
    public long parse;

    /** The hyphen stage's words and decisions. */
    public long hyphens;

    /** The hyphen stage's search for residues. */
    public long residues;

    private long lapStart;

    void start() {
        lapStart = THREADS.getCurrentThreadCpuTime();
    }

    /** The time since the start or the last lap. */
    long lap() {
        long now = THREADS.getCurrentThreadCpuTime();
        long lap = now - lapStart;
        lapStart = now;
        return lap;
    }
}

package dk.kkr.bench;

import dk.kkr.hyphen.HyphenRepair;
import dk.kkr.model.UnusableDumpException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The time that all dumps take together. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ParserBenchmark {
    /** From the bytes to the meeting. */
    @Benchmark
    public void wholeParse(Dumps dumps, Blackhole sink) throws UnusableDumpException {
        for (byte[] dump : dumps.contents()) {
            sink.consume(Dumps.parse(dump));
        }
    }

    /** The hyphen stage's words. */
    @Benchmark
    public void hyphenWords(Dumps dumps, Blackhole sink) {
        for (HyphenInput input : dumps.hyphenInputs()) {
            sink.consume(input.newRepair());
        }
    }

    /** The words, and every line-end hyphen decided. */
    @Benchmark
    public void hyphenDecisions(Dumps dumps, Blackhole sink) {
        for (HyphenInput input : dumps.hyphenInputs()) {
            HyphenRepair repair = input.newRepair();
            input.breaks().forEach(lineBreak -> sink.consume(repair.decide(lineBreak)));
        }
    }

    /** The search for residues. */
    @Benchmark
    public void hyphenResidues(Dumps dumps, Blackhole sink) {
        for (HyphenInput input : dumps.hyphenInputs()) {
            input.texts().forEach(text -> sink.consume(input.repair().residuesIn(text, 0, text.length())));
        }
    }

    /** One after the other under the same conditions, to compare them. */
    @Benchmark
    public void sideBySide(Dumps dumps, CpuShares shares, Blackhole sink) throws UnusableDumpException {
        shares.start();
        wholeParse(dumps, sink);
        shares.parse += shares.lap();
        hyphenDecisions(dumps, sink);
        shares.hyphens += shares.lap();
        hyphenResidues(dumps, sink);
        shares.residues += shares.lap();
    }
}

package dk.kkr.bench;

import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks and prints lines per second, and how much of the whole parse the hyphen stage takes. */
public final class Benchmarks {
    /** In per cent of the whole parse. */
    private static final double MOST_FOR_HYPHENS = 15;

    private static final double MILLISECONDS_PER_SECOND = 1000;

    private Benchmarks() {}

    /**
     * Benchmarks the dumps of a folder; exits with 1 if the hyphen stage takes too much.
     *
     * @param args the folder; the sample dumps if empty or missing
     */
    public static void main(String[] args) throws RunnerException, IOException {
        String folder = args.length == 0 || args[0].isEmpty() ? Dumps.SAMPLES : args[0];
        Options options = new OptionsBuilder()
                .include(ParserBenchmark.class.getSimpleName())
                .param("folder", folder)
                .build();
        Collection<RunResult> results = new Runner(options).run();
        long lines = Dumps.countLines(folder);
        System.out.printf(Locale.ROOT, "%n%,d lines%n", lines);
        double hyphens = 0;
        for (RunResult result : results) {
            printSpeed(result, lines);
            hyphens = Math.max(hyphens, printShares(result));
        }
        if (hyphens > MOST_FOR_HYPHENS) {
            System.exit(1);
        }
    }

    private static void printSpeed(RunResult result, long lines) {
        double milliseconds = result.getPrimaryResult().getScore();
        System.out.printf(
                Locale.ROOT,
                "%-16s %8.2f ms %,12.0f lines/s%n",
                result.getPrimaryResult().getLabel(),
                milliseconds,
                lines * MILLISECONDS_PER_SECOND / milliseconds);
    }

    /** Prints the shares if the benchmark measured them, and returns that of the hyphen stage in per cent. */
    private static double printShares(RunResult result) {
        if (!result.getSecondaryResults().containsKey("parse")) {
            return 0;
        }
        double parse = timeOf(result, "parse");
        double hyphens = 100 * timeOf(result, "hyphens") / parse;
        double residues = 100 * timeOf(result, "residues") / parse;
        System.out.printf(
                Locale.ROOT,
                "of the whole parse: words and decisions %.1f %% (at most %.0f %%), residues %.1f %%%n",
                hyphens,
                MOST_FOR_HYPHENS,
                residues);
        return hyphens;
    }

    private static double timeOf(RunResult result, String counter) {
        return result.getSecondaryResults().get(counter).getScore();
    }
}

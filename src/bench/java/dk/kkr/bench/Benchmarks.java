package dk.kkr.bench;

import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmark and prints what each stage takes of the processor and of memory for each byte of a dump. */
public final class Benchmarks {
    /** In per cent of the whole parse. */
    private static final double MOST_FOR_HYPHENS = 15;

    /** What is a part of another stage. */
    private static final List<Stage> AGAIN = List.of(Stage.HYPHEN, Stage.RESIDUES);

    private Benchmarks() {}

    /** Of one stage. */
    private record Cost(double nanoseconds, double allocated) {
        private static final Cost NOTHING = new Cost(0, 0);

        static Cost of(RunResult result) {
            double bytes = counterOf(result, "bytes");
            return new Cost(counterOf(result, "nanoseconds") / bytes, counterOf(result, "allocated") / bytes);
        }

        private static double counterOf(RunResult result, String counter) {
            return result.getSecondaryResults().get(counter).getScore();
        }

        Cost plus(Cost other) {
            return new Cost(nanoseconds + other.nanoseconds, allocated + other.allocated);
        }
    }

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
        Map<Stage, Cost> costs = costsOf(new Runner(options).run());
        Cost all = sum(costs, AGAIN);
        System.out.printf(Locale.ROOT, "%n%-20s %14s %20s %8s%n", "stage", "ns a byte", "allocated a byte", "% of ns");
        costs.forEach((stage, cost) -> print(stage.name().toLowerCase(Locale.ROOT), cost, all));
        print("all", all, all);
        print("all but answers", sum(costs, List.of(Stage.HYPHEN, Stage.RESIDUES, Stage.ANSWERS)), all);
        System.out.println("hyphen, residues: measured again by themselves, as parts of block; not counted in all");
        if (percent(costs.getOrDefault(Stage.HYPHEN, Cost.NOTHING), all) > MOST_FOR_HYPHENS) {
            System.out.printf(Locale.ROOT, "hyphen takes more than %.0f %%%n", MOST_FOR_HYPHENS);
            System.exit(1);
        }
    }

    private static Map<Stage, Cost> costsOf(Collection<RunResult> results) {
        Map<Stage, Cost> costs = new EnumMap<>(Stage.class);
        for (RunResult result : results) {
            costs.put(Stage.valueOf(result.getParams().getParam("stage")), Cost.of(result));
        }
        return costs;
    }

    private static Cost sum(Map<Stage, Cost> costs, List<Stage> without) {
        return costs.entrySet().stream()
                .filter(entry -> !without.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .reduce(Cost.NOTHING, Cost::plus);
    }

    private static double percent(Cost cost, Cost all) {
        return 100 * cost.nanoseconds() / all.nanoseconds();
    }

    private static void print(String name, Cost cost, Cost all) {
        System.out.printf(
                Locale.ROOT,
                "%-20s %14.1f %20.1f %8.1f%n",
                name,
                cost.nanoseconds(),
                cost.allocated(),
                percent(cost, all));
    }
}

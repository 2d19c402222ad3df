package dk.kkr.cli;

import picocli.CommandLine.Option;

/** The options for how a run works; they never change its output. */
final class RunOptions {
    private static final int AS_MANY_AS_CORES = 0;

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            description = "How many dumps are parsed at a time. Default, or 0: as many as there are cores. The output "
                    + "is the same.")
    private int jobs = AS_MANY_AS_CORES;

    @Option(
            names = "--force",
            description = "Make outputs again even if they are up to date, and overwrite files that kkr did not write.")
    private boolean force;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "Colour messages: auto, always or never. Default: auto, which heeds NO_COLOR.")
    private ColorMode color = ColorMode.AUTO;

    /**
     * Checks the options.
     *
     * @param hasOutput whether a file or folder is written
     * @throws UsageException where a value makes no sense, or has no effect
     */
    void check(boolean hasOutput) {
        if (force && !hasOutput) {
            throw new UsageException("--force goes with a file or folder, name it with --output");
        }
        if (jobs < AS_MANY_AS_CORES) {
            throw new UsageException("--jobs cannot be " + jobs);
        }
    }

    int jobs() {
        return jobs == AS_MANY_AS_CORES ? Runtime.getRuntime().availableProcessors() : jobs;
    }

    boolean isForced() {
        return force;
    }

    boolean isColored() {
        return Terminal.STANDARD_ERROR.isColored(color);
    }
}

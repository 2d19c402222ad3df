package dk.kkr.cli;

import dk.kkr.model.Severity;
import picocli.CommandLine.Option;

/** How much is reported on standard error: {@code -q} or {@code -v}, not both. */
final class Verbosity {
    @Option(
            names = {"-q", "--quiet"},
            description = "Report only errors.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description =
                    "Also report what is worth knowing though not in doubt and, for a folder, what became of each file.")
    private boolean verbose;

    Verbosity() {}

    Verbosity(boolean isQuiet) {
        quiet = isQuiet;
    }

    /** @throws UsageException if both are given */
    void check() {
        if (quiet && verbose) {
            throw new UsageException("--quiet and --verbose cannot be combined");
        }
    }

    Severity least() {
        if (quiet) {
            return Severity.ERROR;
        }
        return verbose ? Severity.INFO : Severity.WARNING;
    }

    boolean isQuiet() {
        return quiet;
    }
}

package dk.kkr.cli;

import dk.kkr.model.Severity;
import picocli.CommandLine.Option;

/** How much is said on standard error: {@code -q} or {@code -v}, not both. */
final class Verbosity {
    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing but errors.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description =
                    "Say also what is worth knowing without being in doubt, and of a folder what became of each file.")
    private boolean verbose;

    Verbosity() {}

    Verbosity(boolean isQuiet) {
        quiet = isQuiet;
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

package dk.kkr.cli;

/** What a run reports to its caller. */
final class ExitStatus {
    static final int ALL_WELL = 0;
    /** At least one input failed, the output could not be written, or there was a warning with {@code --strict}. */
    static final int FAILED = 1;

    static final int WRONG_USAGE = 2;
    /** The reader of the output is gone: what a shell reports for any program that ends by SIGPIPE (128 + 13). */
    static final int CLOSED_PIPE = 141;

    private ExitStatus() {}
}

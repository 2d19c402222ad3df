package dk.kkr.cli;

/** What {@code kkr parse} says on stderr while it runs, and at its end. */
record RunMessages(Streams streams, Verbosity verbosity, boolean isColored, boolean isStrict) {
    /** @param dumps the number of dumps to parse */
    Progress progress(int dumps) {
        return Terminal.STANDARD_ERROR.isWatched() && !verbosity.isQuiet()
                ? new ProgressLine(streams.err(), dumps)
                : Progress.NONE;
    }

    RunReport report(Progress progress) {
        Messages messages = new Messages(streams.err(), verbosity.least(), isColored, progress);
        return new RunReport(messages, progress, isStrict);
    }

    void sayClosingLine(RunReport report, boolean isInterrupted) {
        if (!verbosity.isQuiet()) {
            streams.err().println("kkr: " + (isInterrupted ? "interrupted: " : "") + report.summary());
        }
    }
}

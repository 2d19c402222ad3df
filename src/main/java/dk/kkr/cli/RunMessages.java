package dk.kkr.cli;

import dk.kkr.text.VisibleText;

/** What a run over dumps says on stderr while it runs, and at its end. */
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

    /** What was told by kind, above the closing line: scripts take the last one. */
    void sayKinds(RunReport report) {
        for (String line : report.kinds()) {
            say(line);
        }
    }

    void say(String line) {
        if (!verbosity.isQuiet()) {
            streams.err().println("kkr: " + VisibleText.of(line));
        }
    }
}

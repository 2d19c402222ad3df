package dk.kkr.cli;

import dk.kkr.writer.OutputName;

/** The values of {@code --format} of {@code kkr check}, in any case. */
enum ReportFormat {
    /** For people. */
    TEXT,
    /** For scripts. */
    JSON,
    /** One page for people. */
    HTML;

    /** As written on the command line. */
    @Override
    public String toString() {
        return OutputName.of(this);
    }
}

package dk.kkr.cli;

/** The values of {@code --format} of {@code kkr check}, which may be written in lower case. */
enum ReportFormat {
    /** For people. */
    TEXT,
    /** For scripts. */
    JSON,
    /** One page for people. */
    HTML
}

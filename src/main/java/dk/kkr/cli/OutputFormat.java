package dk.kkr.cli;

/** The values of {@code --format}, which may be written in lower case. */
enum OutputFormat {
    /** Indented documents, one after another. */
    JSON,
    /** One line per meeting. */
    NDJSON,
    /** One table. */
    CSV
}

package dk.kkr.cli;

import dk.kkr.writer.OutputName;

/** The values of {@code --format}, in any case. */
enum OutputFormat {
    /** Indented documents, one after another. */
    JSON,
    /** One line per meeting. */
    NDJSON,
    /** One table. */
    CSV,
    /** One page per meeting, for people. */
    MD;

    /** As written on the command line. */
    @Override
    public String toString() {
        return OutputName.of(this);
    }
}

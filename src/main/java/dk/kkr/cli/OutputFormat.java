package dk.kkr.cli;

import java.util.Locale;

/** The values of {@code --format}, which may be written in lower case. */
enum OutputFormat {
    /** Indented documents, one after another. */
    JSON,
    /** One line per meeting. */
    NDJSON,
    /** One table. */
    CSV;

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

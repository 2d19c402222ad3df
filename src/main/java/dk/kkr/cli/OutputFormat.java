package dk.kkr.cli;

import dk.kkr.writer.OutputName;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The values of {@code --format}, in any case. */
enum OutputFormat {
    /** Indented documents, one after another. */
    JSON,
    /** One line per meeting. */
    NDJSON,
    /** One table. */
    CSV,
    /** One page per meeting, for people. */
    MD,
    /** A database with all tables. */
    SQLITE;

    /**
     * The format that the ending of a file's name stands for; empty where it is none of {@link #endings}.
     *
     * @param file as named on the command line
     */
    static Optional<OutputFormat> ofEnding(String file) {
        String lower = file.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(format -> lower.endsWith(format.ending()))
                .findFirst();
    }

    /** All endings, for messages. */
    static String endings() {
        return Stream.of(values()).map(OutputFormat::ending).collect(Collectors.joining(" "));
    }

    private String ending() {
        return this == SQLITE ? ".db" : "." + this;
    }

    /** As written on the command line. */
    @Override
    public String toString() {
        return OutputName.of(this);
    }
}

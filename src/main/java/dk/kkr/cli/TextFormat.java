package dk.kkr.cli;

import dk.kkr.writer.OutputName;

/** The values of {@code --format} of {@code kkr text}, in any case. */
enum TextFormat {
    /** The lines alone. */
    TEXT,
    /** Each with its place. */
    TSV;

    /** As written on the command line. */
    @Override
    public String toString() {
        return OutputName.of(this);
    }
}

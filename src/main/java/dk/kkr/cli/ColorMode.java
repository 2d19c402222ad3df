package dk.kkr.cli;

import dk.kkr.writer.OutputName;

/** The values of {@code --color}, which may be written in lower case. */
enum ColorMode {
    /** On a terminal, unless NO_COLOR says otherwise (https://no-color.org). */
    AUTO,
    /** Also in a pipe. */
    ALWAYS,
    /** Nowhere. */
    NEVER;

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return OutputName.of(this);
    }
}

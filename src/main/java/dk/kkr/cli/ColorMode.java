package dk.kkr.cli;

import dk.kkr.writer.OutputName;

/** The values of {@code --color}, in any case. */
enum ColorMode {
    /** On a terminal, unless NO_COLOR says otherwise (https://no-color.org). */
    AUTO,
    /** Even in a pipe. */
    ALWAYS,
    /** Not at all. */
    NEVER;

    /** As written on the command line. */
    @Override
    public String toString() {
        return OutputName.of(this);
    }
}

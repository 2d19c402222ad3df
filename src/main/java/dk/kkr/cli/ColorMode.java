package dk.kkr.cli;

/** The values of {@code --color}, which may be written in lower case. */
enum ColorMode {
    /** On a terminal, unless NO_COLOR says otherwise (https://no-color.org). */
    AUTO,
    /** Also in a pipe. */
    ALWAYS,
    /** Nowhere. */
    NEVER
}

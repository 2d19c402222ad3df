package dk.kkr.input;

/**
 * One line of a dump, normalised (see {@link DumpReader}), without its line end.
 *
 * @param number 1-based
 * @param text may be empty; may hold form feeds and tabs
 */
public record SourceLine(int number, String text) {}

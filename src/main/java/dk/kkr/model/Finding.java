package dk.kkr.model;

/**
 * Something about a dump that its reader should know.
 *
 * @param severity how much it matters
 * @param code which kind of finding it is
 * @param line 1-based line it is about; 0 where it is about the whole dump
 * @param message one line for people, without the file's name and the line's number
 */
public record Finding(Severity severity, FindingCode code, int line, String message) {
    public Finding {
        if (line < 0) {
            throw new IllegalArgumentException("negative line " + line + " in finding " + code);
        }
    }

    /** A finding with the severity that its code has in the catalogue. */
    public static Finding of(FindingCode code, int line, String message) {
        return new Finding(code.severity(), code, line, message);
    }

    /** Whether it says that something is in doubt, or could not be done: what fails a run with {@code --strict}. */
    public boolean isWarning() {
        return severity.compareTo(Severity.WARNING) >= 0;
    }
}

package dk.kkr.database;

import java.io.IOException;
import java.sql.SQLException;

/** SQLite refuses: its reason, in words for who started the program. */
final class DatabaseException extends IOException {
    private static final long serialVersionUID = 1L;

    // https://sqlite.org/rescode.html; an extended code has its primary one in the last byte.
    private static final int PRIMARY = 0xFF;
    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int READONLY = 8;
    private static final int CORRUPT = 11;
    private static final int FULL = 13;
    private static final int CANTOPEN = 14;
    private static final int NOTADB = 26;

    private final int code;

    DatabaseException(SQLException cause) {
        super(reasonOf(cause), cause);
        this.code = cause.getErrorCode() & PRIMARY;
    }

    /** Whether somebody else is at work on the database. */
    boolean isBusy() {
        return code == BUSY || code == LOCKED;
    }

    private static String reasonOf(SQLException cause) {
        return switch (cause.getErrorCode() & PRIMARY) {
            case BUSY, LOCKED -> "another program is reading or writing it, wait for it";
            case READONLY -> "permission denied";
            case CORRUPT -> "the database is damaged, name another file";
            case FULL -> "No space left on device";
            case CANTOPEN -> "it cannot be opened";
            case NOTADB -> "it is no database, name another file";
            default -> String.valueOf(cause.getMessage());
        };
    }
}

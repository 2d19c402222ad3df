package dk.kkr.database;

import java.io.IOException;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** SQLite refuses: its reason, in words for who started the program. */
final class DatabaseException extends IOException {
    private static final long serialVersionUID = 1L;

    DatabaseException(SQLException cause) {
        super(reasonOf(cause), cause);
    }

    private static String reasonOf(SQLException cause) {
        if (cause instanceof SQLiteException failed) {
            SQLiteErrorCode code = failed.getResultCode();
            // An extended code names its primary one in its last byte.
            switch (code.code & 0xFF) {
                case 5, 6 -> {
                    return "another program is writing to it, wait for it";
                }
                case 8 -> {
                    return "permission denied";
                }
                case 11 -> {
                    return "the database is damaged, name another file";
                }
                case 13 -> {
                    return "No space left on device";
                }
                case 14 -> {
                    return "it cannot be opened";
                }
                case 26 -> {
                    return "it is no database, name another file";
                }
                default -> {
                    // Its own words.
                }
            }
        }
        return String.valueOf(cause.getMessage());
    }
}

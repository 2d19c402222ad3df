package dk.kkr.database;

import dk.kkr.archive.RunLock;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/**
 * A database of kkr's, open for one run. A run that is killed leaves what its finished transactions wrote; others may
 * read meanwhile.
 */
final class DatabaseFile implements Closeable {
    /** For others who hold the database for a moment; kkr's own runs exclude each other by a lock. */
    private static final int MILLISECONDS_TO_WAIT = 5_000;

    private final Connection connection;
    private final RunLock lock;

    private DatabaseFile(Connection connection, RunLock lock) {
        this.connection = connection;
        this.lock = lock;
    }

    /**
     * Opens the database, or makes it.
     *
     * @throws IOException if it cannot be opened, is no database of kkr's, or another run writes to it
     */
    static DatabaseFile open(Path path) throws IOException {
        Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
        if (!Files.isDirectory(target.resolveSibling(""))) {
            throw new IOException("no such folder, make it first");
        }
        RunLock lock = RunLock.take(target.resolveSibling("." + target.getFileName() + ".lock"), "this database");
        try {
            return new DatabaseFile(connect(target), lock);
        } catch (SQLException e) {
            lock.close();
            throw new DatabaseException(e);
        } catch (IOException e) {
            lock.close();
            throw e;
        }
    }

    private static Connection connect(Path path) throws SQLException, IOException {
        SQLiteConfig config = new SQLiteConfig();
        config.setSynchronous(SynchronousMode.NORMAL);
        config.setBusyTimeout(MILLISECONDS_TO_WAIT);
        config.enforceForeignKeys(true);
        // As a URI, whose percent signs let a name have a question mark.
        Connection connection = config.createConnection("jdbc:sqlite:" + path.toUri());
        try {
            new Schema(connection).make();
            // What a run has written is whole after a kill or a power failure, and others may read meanwhile.
            setJournal(connection, JournalMode.WAL);
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException | IOException e) {
            connection.close();
            throw e;
        }
    }

    private static void setJournal(Connection connection, JournalMode mode) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = " + mode);
        }
    }

    /** A statement that lives as long as the file is open. */
    PreparedStatement prepare(String sql) throws IOException {
        try {
            return connection.prepareStatement(sql);
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /** Does all of the work, or nothing of it. One thread at a time. */
    synchronized void inTransaction(Work work) throws IOException {
        boolean isDone = false;
        try {
            work.run();
            connection.commit();
            isDone = true;
        } catch (SQLException e) {
            throw new DatabaseException(e);
        } finally {
            if (!isDone) {
                undo();
            }
        }
    }

    private void undo() {
        try {
            connection.rollback();
        } catch (SQLException e) {
            // SQLite has undone it already, as where the disk is full, or will when the file is opened next.
        }
    }

    /** Leaves one file, which can be copied and opened from where nothing can be written. */
    @Override
    public void close() throws IOException {
        try (lock;
                connection) {
            connection.setAutoCommit(true);
            setJournal(connection, JournalMode.DELETE);
        } catch (SQLException e) {
            DatabaseException failure = new DatabaseException(e);
            // Somebody reads just now: what was written is safe beside the file, and a later run ends it.
            if (!failure.isBusy()) {
                throw failure;
            }
        }
    }

    /** Work that uses the connection. */
    @FunctionalInterface
    interface Work {
        /** Does it. */
        void run() throws SQLException, IOException;
    }
}

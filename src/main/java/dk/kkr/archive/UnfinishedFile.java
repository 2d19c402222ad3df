package dk.kkr.archive;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import java.util.Set;

/**
 * A file that gets its name once it is complete, so that a reader never sees half of it. Closing it before that removes
 * it and leaves an older file of that name unchanged. A replaced file passes on its permissions.
 */
public final class UnfinishedFile implements Closeable {
    private static final int BUFFER = 1 << 13;

    private final Path target;
    private final Path beside;
    private final FileChannel channel;
    private final OutputStream stream;
    private boolean hasName;

    /**
     * Makes the file, empty, under its other name.
     *
     * @param beside the other name, in the target's folder, since only there a move is atomic
     */
    public UnfinishedFile(Path target, Path beside) throws IOException {
        this.target = target;
        this.beside = beside;
        Optional<Set<PosixFilePermission>> mode = modeOf(target);
        this.channel = FileChannel.open(beside, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
        this.stream = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
        if (mode.isPresent() && !mode.equals(modeOf(beside))) {
            take(mode.get());
        }
    }

    /** Empty where there is no such file, or the system has no modes. */
    private static Optional<Set<PosixFilePermission>> modeOf(Path file) throws IOException {
        return Files.exists(file) && isPosix(file)
                ? Optional.of(Files.getPosixFilePermissions(file))
                : Optional.empty();
    }

    /** Whether files have modes there, and folders can be opened: everywhere but on Windows. */
    static boolean isPosix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /**
     * Sets the permissions while the file is empty, so that nobody can read what the target would not let them read.
     */
    private void take(Set<PosixFilePermission> mode) throws IOException {
        try {
            Files.setPosixFilePermissions(beside, mode);
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    /** The stream for the file's content. */
    public OutputStream stream() {
        return stream;
    }

    /** Finishes the file and gives it its name. */
    public void commit() throws IOException {
        stream.close();
        Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
        hasName = true;
    }

    void commitSynced() throws IOException {
        stream.flush();
        channel.force(true);
        commit();
    }

    @Override
    public void close() throws IOException {
        // The stream is not closed here: it would try again to write what a full disk has rejected.
        channel.close();
        if (!hasName) {
            Files.deleteIfExists(beside);
        }
    }
}

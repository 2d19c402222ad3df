package dk.kkr.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * Exclusive use of the output folder until the process ends, however it ends. The lock has a file of its own, which
 * nothing else opens: on Linux a process loses its lock when it closes any of its descriptors of the file.
 */
final class FolderLock implements Closeable {
    private static final String FILE = ".kkr.lock";

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** @throws IOException also if another run has the lock */
    static FolderLock take(OutputFolder folder) throws IOException {
        Path file = folder.pathOf(FILE);
        Files.createDirectories(file.resolveSibling(""));
        Optional<FolderLock> lock = tryToTake(file);
        while (lock.isEmpty()) {
            lock = tryToTake(file);
        }
        return lock.get();
    }

    /** Empty where the previous run removed the file in between: a third run may have locked a new one. */
    private static Optional<FolderLock> tryToTake(Path file) throws IOException {
        // Not within try: where no file can be made, as in /proc, none will ever be there.
        Files.write(file, new byte[0], StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        try {
            Optional<Object> key = keyOf(file);
            FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                throw new IOException("another run of kkr is writing to this folder, wait for it");
            }
            if (key.equals(keyOf(file))) {
                return Optional.of(new FolderLock(file, channel));
            }
            channel.close();
            return Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Distinguishes successive files of one name; empty where the system has no such key. */
    private static Optional<Object> keyOf(Path file) throws IOException {
        return Optional.ofNullable(
                Files.readAttributes(file, BasicFileAttributes.class).fileKey());
    }

    @Override
    public void close() throws IOException {
        // Before the lock is released: after that, the file may be another run's.
        Files.deleteIfExists(file);
        channel.close();
    }
}

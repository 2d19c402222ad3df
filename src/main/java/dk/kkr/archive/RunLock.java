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
 * Exclusive use of an output folder or database until the process ends, however it ends. The lock has a file of its
 * own, which nothing else opens: on Linux a process loses its lock when it closes any of its descriptors of the file.
 */
public final class RunLock implements Closeable {
    private final Path file;
    private final FileChannel channel;

    private RunLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lock, or fails at once.
     *
     * @param file the lock's, made here and removed in the end; its folder is there
     * @param output what is written, for the message: {@code this folder}
     * @throws IOException also if another run has the lock
     */
    public static RunLock take(Path file, String output) throws IOException {
        Optional<RunLock> lock = tryToTake(file, output);
        while (lock.isEmpty()) {
            lock = tryToTake(file, output);
        }
        return lock.get();
    }

    /** Empty where the previous run removed the file in between: a third run may have locked a new one. */
    private static Optional<RunLock> tryToTake(Path file, String output) throws IOException {
        // Not within try: where no file can be made, as in /proc, none will ever be there.
        Files.write(file, new byte[0], StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        try {
            Optional<Object> key = keyOf(file);
            FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                throw new IOException("another run of kkr is writing to " + output + ", wait for it");
            }
            if (key.equals(keyOf(file))) {
                return Optional.of(new RunLock(file, channel));
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

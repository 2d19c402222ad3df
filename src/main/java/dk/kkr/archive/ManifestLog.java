package dk.kkr.archive;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * The manifest's file during a run: each finished dump is appended as a line, so that a killed run has recorded what it
 * had done; the end of the run sorts it. While it is open, the run has exclusive use of the output folder.
 */
final class ManifestLog implements Closeable {
    /** Not more often: on many file systems a sync waits for everything written, outputs included. */
    private static final long SYNC_EVERY_NANOSECONDS = 10_000_000_000L;

    private static final String LOCK = ".kkr.lock";

    private final OutputFolder folder;
    private final Path file;
    private final RunLock lock;
    private final FileChannel channel;
    private final ManifestLine lines = new ManifestLine();
    private long synced = System.nanoTime();

    private ManifestLog(OutputFolder folder, Path file, RunLock lock, FileChannel channel) {
        this.folder = folder;
        this.file = file;
        this.lock = lock;
        this.channel = channel;
    }

    static ManifestLog open(OutputFolder folder) throws IOException {
        Path file = folder.pathOf(Manifest.FILE);
        Files.createDirectories(file.resolveSibling(""));
        RunLock lock = RunLock.take(folder.pathOf(LOCK), "this folder");
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
        ManifestLog log = new ManifestLog(folder, file, lock, channel);
        log.endTornLine();
        return log;
    }

    /** Ends half a line that a killed run may have left, so that the next one is not appended to it. */
    private void endTornLine() throws IOException {
        long size = channel.size();
        if (size == 0) {
            return;
        }
        ByteBuffer last = ByteBuffer.allocate(1);
        try (FileChannel reader = FileChannel.open(file, StandardOpenOption.READ)) {
            reader.read(last, size - 1);
        }
        if (last.get(0) != '\n') {
            append(new byte[] {'\n'});
        }
    }

    void append(ManifestEntry entry) throws IOException {
        append(lines.of(entry));
        if (System.nanoTime() - synced > SYNC_EVERY_NANOSECONDS) {
            channel.force(false);
            synced = System.nanoTime();
        }
    }

    private void append(byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    /**
     * Puts the file in order, as the last thing: one line per dump, sorted. It is replaced as a whole, or left alone if
     * in order already.
     */
    void compact(Manifest manifest) throws IOException {
        if (!manifest.mayNeedRewrite()) {
            return;
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (ManifestEntry entry : manifest.entries()) {
            content.writeBytes(lines.of(entry));
        }
        if (!Arrays.equals(content.toByteArray(), Files.readAllBytes(file))) {
            // Windows does not replace a file that is open.
            channel.close();
            folder.writeSynced(Manifest.FILE, content.toByteArray());
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        lock.close();
    }
}

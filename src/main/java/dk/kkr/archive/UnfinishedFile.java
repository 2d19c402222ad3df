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

/** A file that gets its name when it is whole. Closing it before that removes it. */
final class UnfinishedFile implements Closeable {
    private static final int BUFFER = 1 << 13;

    private final Path target;
    private final Path beside;
    private final FileChannel channel;
    private final OutputStream stream;
    private boolean hasName;

    /** @param beside in the target's folder, since only there a move is atomic */
    UnfinishedFile(Path target, Path beside) throws IOException {
        this.target = target;
        this.beside = beside;
        this.channel = FileChannel.open(beside, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
        this.stream = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
    }

    OutputStream stream() {
        return stream;
    }

    void commit() throws IOException {
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
        // The stream is not closed here: it would try again to write what a full disk has refused.
        channel.close();
        if (!hasName) {
            Files.deleteIfExists(beside);
        }
    }
}

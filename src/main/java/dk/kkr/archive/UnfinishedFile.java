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
import java.util.Optional;

/**
 * A file that gets its name once it is complete, so that a reader never sees half of it. Closing it before that removes
 * it and leaves an older file of that name unchanged. A replaced file passes on its permissions and, as far as the
 * system allows it, its owner and group.
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
        Optional<ReplacedFile> replaced = ReplacedFile.at(target);
        this.channel = FileChannel.open(beside, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
        this.stream = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
        if (replaced.isPresent()) {
            takeFrom(replaced.get());
        }
    }

    private void takeFrom(ReplacedFile replaced) throws IOException {
        try {
            replaced.handOnTo(beside);
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

package dk.kkr.cli;

import dk.kkr.archive.ForeignFile;
import dk.kkr.archive.UnfinishedFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A file that appears under its name only once it is complete, so that a failed run leaves an older one unchanged. A
 * device, a pipe or what a shell has opened is written directly.
 */
final class OutputFile implements Closeable {
    private final String name;
    private final Optional<UnfinishedFile> unfinished;
    private final NamedOutput stream;

    private OutputFile(String name, Path path) throws IOException {
        this.name = name;
        if (isWrittenAsItIs(path)) {
            this.unfinished = Optional.empty();
            if (OpenFile.at(path).filter(open -> !open.isForWriting()).isPresent()) {
                throw new FileSystemException(name, null, "nothing is open for writing there");
            }
            // Appends: what a shell has opened may be a file that others write to as well.
            this.stream = new NamedOutput(name, Files.newOutputStream(path, StandardOpenOption.APPEND));
        } else {
            LinkChain links = LinkChain.from(path);
            if (links.isLoop()) {
                throw new FileSystemException(name, null, "it is a link that leads back to itself");
            }
            Path target = links.end();
            UnfinishedFile file = new UnfinishedFile(target, beside(target));
            this.unfinished = Optional.of(file);
            this.stream = new NamedOutput(name, file.stream());
        }
    }

    static OutputFile open(String name) throws OutputException {
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                throw new FileSystemException(name, null, "it is a folder, name a file");
            }
            return new OutputFile(name, path);
        } catch (NoSuchFileException e) {
            throw new OutputException(name, new IOException("no such folder, make it first", e));
        } catch (InvalidPathException e) {
            throw new OutputException(name, new IOException("no file can have this name", e));
        } catch (AccessDeniedException e) {
            throw new OutputException(name, new IOException("no permission to write there", e));
        } catch (IOException e) {
            throw new OutputException(name, e);
        }
    }

    /** Whether it is something that cannot be replaced by a file. */
    static boolean isWrittenAsItIs(Path path) {
        return OpenFile.at(path).isPresent() || (Files.exists(path) && !Files.isRegularFile(path));
    }

    /** Whether what would be replaced is a file that kkr did not write. */
    static boolean isForeign(String name) {
        try {
            Path path = Path.of(name);
            return !isWrittenAsItIs(path) && ForeignFile.isAt(path);
        } catch (InvalidPathException e) {
            // Opening it will fail and say so.
            return false;
        }
    }

    /**
     * With the process id, since two may run at once, and the time, since a killed run of the same id may have left its
     * own; independent of the target's name, which may already be as long as allowed.
     */
    private static Path beside(Path target) {
        return target.resolveSibling(".kkr-" + ProcessHandle.current().pid() + "." + System.nanoTime() + ".tmp");
    }

    NamedOutput stream() {
        return stream;
    }

    /** Gives the file its name, unless nothing was written: a run without a result leaves an older file alone. */
    void commit() throws OutputException {
        stream.close();
        if (unfinished.isEmpty() || !stream.isWritten()) {
            return;
        }
        try {
            unfinished.get().commit();
        } catch (IOException e) {
            throw new OutputException(name, e);
        }
    }

    /** Removes what was written, unless it was committed. */
    @Override
    public void close() throws IOException {
        try (stream) {
            if (unfinished.isPresent()) {
                unfinished.get().close();
            }
        }
    }
}

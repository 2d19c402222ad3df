package dk.kkr.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that appears under its name only when it is whole: written beside it under another name, then moved. A reader
 * never sees half of it, and a run that fails leaves an older file as it was. A device or pipe is written as it is.
 */
final class OutputFile implements Closeable {
    private final String name;
    private final Path target;
    private final Path written;
    private final NamedOutput stream;

    private OutputFile(String name, Path target, Path written) throws IOException {
        this.name = name;
        this.target = target;
        this.written = written;
        StandardOpenOption existing = written.equals(target) ? StandardOpenOption.WRITE : StandardOpenOption.CREATE_NEW;
        this.stream = new NamedOutput(name, Files.newOutputStream(written, StandardOpenOption.WRITE, existing));
    }

    static OutputFile open(String name) throws OutputException {
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                throw new FileSystemException(name, null, "it is a folder, name a file");
            }
            Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
            return new OutputFile(name, target, isDevice(target) ? target : unfinished(target));
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

    /** Whether both are names of one file that is there; a device may be input and output. */
    static boolean isSame(String name, String other) {
        try {
            return Files.isRegularFile(Path.of(name)) && Files.isSameFile(Path.of(name), Path.of(other));
        } catch (IOException | InvalidPathException e) {
            // One of them cannot be reached, which whoever opens it will say.
            return false;
        }
    }

    private static boolean isDevice(Path target) {
        return Files.exists(target) && !Files.isRegularFile(target);
    }

    /** In the same folder, since only there a move is atomic; with the process's number, since two may run at once. */
    private static Path unfinished(Path target) {
        return target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
    }

    NamedOutput stream() {
        return stream;
    }

    /** Gives the file its name, unless nothing was written: a run without a result leaves an older one alone. */
    void commit() throws OutputException {
        stream.close();
        if (written.equals(target) || !stream.isWritten()) {
            return;
        }
        try {
            Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new OutputException(name, e);
        }
    }

    /** Removes what was written, unless it was committed. */
    @Override
    public void close() throws IOException {
        try (stream) {
            if (!written.equals(target)) {
                Files.deleteIfExists(written);
            }
        }
    }
}

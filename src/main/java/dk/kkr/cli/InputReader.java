package dk.kkr.cli;

import dk.kkr.archive.DumpFile;
import dk.kkr.archive.NamePattern;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads inputs by their names on the command line; {@code -} is standard input. */
final class InputReader {
    private final InputStream standardInput;
    private final int limit;

    /** @param limit in bytes; a larger input is refused */
    InputReader(InputStream standardInput, int limit) {
        this.standardInput = standardInput;
        this.limit = limit;
    }

    byte[] read(DumpFile dump) throws BadInputException {
        if (dump.isOverwrittenBy(Streams.OUT_FILE)) {
            // kkr repair - <y >>y: the input would grow while it is read, or be gone already.
            throw new BadInputException("is the file that standard output goes to, write to another one");
        }
        try {
            return dump.path().isPresent() ? readFile(dump.path().get()) : readNamed(dump.name());
        } catch (InvalidPathException | NoSuchFileException e) {
            throw notThere(dump.name(), e);
        } catch (AccessDeniedException e) {
            throw new BadInputException("cannot be read, check its permissions");
        } catch (FileSystemException e) {
            throw new BadInputException("cannot be read (" + e.getReason() + "), check the path");
        } catch (IOException e) {
            throw new BadInputException("cannot be read (" + e.getMessage() + "), check the disk or the network");
        }
    }

    private static BadInputException notThere(String name, Exception e) {
        if (NamePattern.isPattern(name)) {
            return new BadInputException("no file is called so, check the name and its folder");
        }
        if (e instanceof InvalidPathException invalid) {
            return new BadInputException("is not a file name here (" + invalid.getReason() + "), check it");
        }
        return new BadInputException(
                FileNames.isNoUtf8(name)
                        ? "no such file: its name does not seem to be UTF-8, rename it or give the folder it is in"
                        : "no such file, check its name");
    }

    private byte[] readNamed(String name) throws IOException, BadInputException {
        return name.equals(DumpFile.STANDARD_INPUT) ? readAll(standardInput) : readFile(Path.of(name));
    }

    private byte[] readFile(Path path) throws IOException, BadInputException {
        if (Files.isDirectory(path)) {
            throw new BadInputException("is a folder, name a file");
        }
        if (Files.isRegularFile(path) && Files.size(path) <= limit) {
            // In one go: a run over an archive that is up to date does little but read.
            return Files.readAllBytes(path);
        }
        try (InputStream in = Files.newInputStream(path)) {
            return readAll(in);
        }
    }

    private byte[] readAll(InputStream in) throws IOException, BadInputException {
        byte[] bytes = in.readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw new BadInputException("is larger than " + (limit >> 20)
                    + " MB, which no agenda is: give the text of one document at a time, or a larger --max-size");
        }
        return bytes;
    }
}

package dk.kkr.cli;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Where {@code --output} points to. */
sealed interface Destination {
    /** The name that stands for standard output. */
    String STANDARD_OUTPUT = "-";

    /** All meetings, one after another; without a file, to standard output. */
    record Stream(Optional<String> file) implements Destination {}

    /** A file for each dump. */
    record Folder(Path path) implements Destination {}

    /** A database, made or brought up to date. */
    record Database(Path path) implements Destination {}

    /**
     * The destination that the option's value means.
     *
     * @param wantsFolder whether the inputs or other options need a folder
     * @throws UsageException if it is a file where a folder is needed, or no file can have that name
     */
    static Destination of(Optional<String> output, boolean wantsFolder) {
        if (output.isEmpty() || output.get().equals(STANDARD_OUTPUT)) {
            return new Stream(Optional.empty());
        }
        try {
            return of(output.get(), Path.of(output.get()), wantsFolder);
        } catch (InvalidPathException e) {
            throw new UsageException("--output: no file can have the name " + output.get());
        }
    }

    private static Destination of(String name, Path path, boolean wantsFolder) {
        boolean namesFolder = name.endsWith("/") || name.endsWith(File.separator);
        if (Files.isDirectory(path) || (namesFolder && !Files.exists(path))) {
            return new Folder(path);
        }
        if (namesFolder) {
            throw noFolder(name);
        }
        if (isStandardOutput(path)) {
            return new Stream(Optional.empty());
        }
        if (!wantsFolder || OutputFile.isWrittenAsItIs(path)) {
            // A device takes everything, as /dev/null does.
            return new Stream(Optional.of(name));
        }
        if (Files.exists(path)) {
            throw noFolder(name);
        }
        return new Folder(path);
    }

    private static UsageException noFolder(String name) {
        return new UsageException("--output is a file, name a folder: " + name);
    }

    /**
     * Whatever its name, {@code /dev/stdout} or the file after a shell's {@code >}: opening it again would overwrite it
     * from the beginning, and replacing it would lose what others write to it later.
     */
    private static boolean isStandardOutput(Path path) {
        return OpenFile.isSame(path, Path.of(Streams.OUT_FILE));
    }
}

package dk.kkr.cli;

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

    /** A file where a folder is needed. */
    record Impossible(String file) implements Destination {}

    /**
     * The destination that the option's value means.
     *
     * @param wantsFolder whether the inputs or other options need a folder
     */
    static Destination of(Optional<String> output, boolean wantsFolder) {
        if (output.isEmpty() || output.get().equals(STANDARD_OUTPUT)) {
            return new Stream(Optional.empty());
        }
        try {
            return of(output.get(), Path.of(output.get()), wantsFolder);
        } catch (InvalidPathException e) {
            // Opening it will fail and say so.
            return new Stream(output);
        }
    }

    private static Destination of(String name, Path path, boolean wantsFolder) {
        if (Files.isDirectory(path) || (name.endsWith("/") && !Files.exists(path))) {
            return new Folder(path);
        }
        if (name.endsWith("/")) {
            return new Impossible(name);
        }
        if (isStandardOutput(path)) {
            return new Stream(Optional.empty());
        }
        if (!wantsFolder || OutputFile.isWrittenAsItIs(path)) {
            // A device takes everything, as /dev/null does.
            return new Stream(Optional.of(name));
        }
        return Files.exists(path) ? new Impossible(name) : new Folder(path);
    }

    /**
     * Whatever its name, {@code /dev/stdout} or the file after a shell's {@code >}: opening it again would overwrite it
     * from the beginning, and replacing it would lose what others write to it later.
     */
    private static boolean isStandardOutput(Path path) {
        return OpenFile.isSame(path, Path.of(Streams.OUT_FILE));
    }
}

package dk.kkr.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Where {@code --output} points to. */
sealed interface Destination {
    /** All meetings, one after another. */
    record Stream(Optional<String> file) implements Destination {}

    /** A file for each dump. */
    record Folder(Path path) implements Destination {}

    /** A file where there has to be a folder. */
    record Impossible(String file) implements Destination {}

    /**
     * What is meant.
     *
     * @param wantsFolder whether the inputs, or other options, call for a folder
     */
    static Destination of(Optional<String> output, boolean wantsFolder) {
        Optional<String> named = output.filter(name -> !name.equals(InputReader.STANDARD_INPUT));
        if (named.isEmpty()) {
            return new Stream(Optional.empty());
        }
        try {
            return of(named.get(), Path.of(named.get()), wantsFolder);
        } catch (InvalidPathException e) {
            // Opening it will fail, and say so.
            return new Stream(named);
        }
    }

    private static Destination of(String name, Path path, boolean wantsFolder) {
        if (Files.isDirectory(path) || name.endsWith("/")) {
            return new Folder(path);
        }
        if (!wantsFolder || (Files.exists(path) && !Files.isRegularFile(path))) {
            // A device takes all, as /dev/stdout and /dev/null do.
            return new Stream(Optional.of(name));
        }
        return Files.exists(path) ? new Impossible(name) : new Folder(path);
    }
}

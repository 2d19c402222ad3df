package dk.kkr.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One dump of a run.
 *
 * @param name what messages, the manifest and {@code source.file} call it: the path as the user gave it
 * @param path where it is; empty where the name is all there is, as for standard input. Not made of the name, since the
 *     bytes of a file name may be no UTF-8, and would not survive the way through a text
 * @param place where its outputs stand in the output folder: its own relative path there, with {@code /}
 */
public record DumpFile(String name, Optional<Path> path, String place) {
    /** How many bytes it has, before it is read; 0 where that is not known. */
    public long size() {
        try {
            return Files.size(path.orElseGet(() -> Path.of(name)));
        } catch (IOException | InvalidPathException e) {
            // Reading it will fail, and say so; or it is standard input.
            return 0;
        }
    }

    /** A file that is named by itself: its outputs go straight into the output folder. */
    public static DumpFile named(String name) {
        return new DumpFile(name, Optional.empty(), DumpPlace.ofFile(name));
    }

    /** A file of a list: its outputs keep the folders that the list gives it, as rsync's --files-from does. */
    public static DumpFile listed(String name) {
        return new DumpFile(name, Optional.empty(), DumpPlace.ofListed(name));
    }
}

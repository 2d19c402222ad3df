package dk.kkr.archive;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One dump of a run.
 *
 * @param name what messages, the manifest and {@code source.file} call it: the path as the user gave it, with {@code /}
 *     also on Windows, where {@code dumps\a.txt} and {@code dumps/a.txt} are one file, so that an archive gives the
 *     same bytes everywhere
 * @param path where it is; empty where there is only the name, as for standard input. Not derived from the name, since
 *     a file name's bytes may not be valid UTF-8 and would not survive conversion to text
 * @param place where its outputs go in the output folder: its own relative path there, with {@code /}
 */
public record DumpFile(String name, Optional<Path> path, String place) {
    /** The name that is standard input. */
    public static final String STANDARD_INPUT = "-";

    public DumpFile {
        name = name.replace(File.separatorChar, '/');
    }

    /** Its number of bytes, before it is read; 0 where unknown. */
    public long size() {
        try {
            return Files.size(location());
        } catch (IOException | InvalidPathException e) {
            // Reading it will fail, and say so; or it is standard input.
            return 0;
        }
    }

    boolean isStandardInput() {
        return path.isEmpty() && name.equals(STANDARD_INPUT);
    }

    /**
     * Whether writing to {@code output} would overwrite this dump, whatever the names: a link, or a shell's {@code <}.
     * A device or pipe may be both input and output.
     */
    public boolean isOverwrittenBy(String output) {
        try {
            Path file = Path.of(output);
            return Files.isRegularFile(file) && Files.isSameFile(file, location());
        } catch (IOException | InvalidPathException e) {
            // One of them cannot be reached; opening it will say so.
            return false;
        }
    }

    private Path location() {
        return path.isPresent() ? path.get() : Path.of(isStandardInput() ? "/dev/stdin" : name);
    }

    /** A file that is named by itself: its outputs go straight into the output folder. */
    public static DumpFile named(String name) {
        return new DumpFile(name, Optional.empty(), DumpPlace.ofFile(name));
    }

    /** A file of a list: its outputs keep the folders that it has in the list, like rsync's --files-from. */
    public static DumpFile listed(String name) {
        return new DumpFile(name, Optional.empty(), DumpPlace.ofListed(name));
    }
}

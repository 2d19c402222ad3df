package dk.kkr.archive;

import dk.kkr.writer.OwnOutput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that no run of kkr wrote: notes, or a table made by hand, at a place where an output would go. What kkr wrote
 * shows it by its first bytes, whatever became of the manifest. An empty file, as {@code mktemp} makes it, has nothing
 * to lose.
 */
public final class ForeignFile {
    private ForeignFile() {}

    /** Whether writing to this path would lose one. */
    public static boolean isAt(Path path) {
        if (!Files.isRegularFile(path)) {
            return false;
        }
        try {
            return Files.size(path) > 0 && !OwnOutput.isAt(beginningOf(path));
        } catch (IOException e) {
            // Nothing says that it is kkr's.
            return true;
        }
    }

    private static byte[] beginningOf(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(OwnOutput.BEGINNING);
        }
    }
}

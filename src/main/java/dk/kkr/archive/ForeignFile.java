package dk.kkr.archive;

import dk.kkr.writer.OwnOutput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A file that no run of kkr wrote: notes, or a table made by hand, at a place where an output would go. What kkr wrote
 * shows it by its first bytes, whatever became of the manifest. An empty file, as {@code mktemp} makes it, has nothing
 * to lose.
 */
public final class ForeignFile {
    private ForeignFile() {}

    /** Whether writing to this path would lose one. A device or pipe has no content, and a folder is not written to. */
    public static boolean isAt(Path path) {
        try {
            return Files.size(path) > 0 && Files.isRegularFile(path) && !OwnOutput.isAt(beginningOf(path));
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            // There is something, and nothing says that it is kkr's.
            return true;
        }
    }

    private static byte[] beginningOf(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(OwnOutput.BEGINNING);
        }
    }
}

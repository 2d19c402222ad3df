package dk.kkr.archive;

import dk.kkr.markdown.OwnPage;
import dk.kkr.writer.OwnOutput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
            return Files.size(path) > 0 && !isOwn(beginningOf(path));
        } catch (IOException e) {
            // Nothing says that it is kkr's.
            return true;
        }
    }

    private static boolean isOwn(String beginning) {
        return OwnOutput.isAt(beginning) || OwnPage.isAt(beginning);
    }

    private static String beginningOf(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            // What is cut off or no UTF-8 at its end does not matter.
            return new String(in.readNBytes(OwnOutput.BEGINNING), StandardCharsets.UTF_8);
        }
    }
}

package dk.kkr.archive;

import dk.kkr.markdown.OwnPage;
import dk.kkr.writer.OwnOutput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that no run of kkr wrote: notes, or a table made by hand, at a place where an output would go. What kkr wrote
 * shows it by its first bytes, a page by its last, whatever became of the manifest. An empty file, as {@code mktemp}
 * makes it, has nothing to lose.
 */
public final class ForeignFile {
    private ForeignFile() {}

    /** Whether writing to this path would lose one. A device or pipe has no content, and a folder is not written to. */
    public static boolean isAt(Path path) {
        // Nor is there one where a link leads nowhere, or back to itself.
        if (!Files.isRegularFile(path)) {
            return false;
        }
        try (SeekableByteChannel file = Files.newByteChannel(path)) {
            String beginning = read(file, 0);
            String end = read(file, Math.max(0, file.size() - OwnOutput.BEGINNING));
            return !beginning.isEmpty() && !OwnOutput.isAt(beginning) && !OwnPage.isAt(beginning, end);
        } catch (IOException e) {
            // There is something, and nothing says that it is kkr's.
            return true;
        }
    }

    private static String read(SeekableByteChannel file, long from) throws IOException {
        // Not closed: the file would be, too.
        InputStream in = Channels.newInputStream(file.position(from));
        // What is cut off or no UTF-8 at its ends does not matter.
        return new String(in.readNBytes(OwnOutput.BEGINNING), StandardCharsets.UTF_8);
    }
}

package dk.kkr.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;

/**
 * A file that is named by the number it is open under in this process: {@code /dev/fd/63}, as a shell's {@code >(…)}
 * names its pipe. It may be an ordinary file, of which nobody but who opened it knows what else is written there.
 */
final class OpenFile {
    /** A chain of links that is longer is a ring. */
    private static final int MOST_LINKS = 40;

    private final Path path;

    private OpenFile(Path path) {
        this.path = path;
    }

    /** Nothing where the path leads to no such number, be it directly or by links. */
    static Optional<OpenFile> at(Path path) {
        Path link = path.toAbsolutePath();
        for (int i = 0; i < MOST_LINKS; i++) {
            Path folder = link.resolveSibling("");
            if (isSame(folder, Path.of("/dev/fd")) || isSame(folder, Path.of("/proc/self/fd"))) {
                return Optional.of(new OpenFile(link));
            }
            if (!Files.isSymbolicLink(link)) {
                return Optional.empty();
            }
            link = link.resolveSibling(targetOf(link));
        }
        return Optional.empty();
    }

    /**
     * Whether it is open, and to be written to. Java has files of its own open, its libraries among them, under numbers
     * that nobody gave it; it reads them.
     */
    boolean isForWriting() {
        try {
            return Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS)
                    .contains(PosixFilePermission.OWNER_WRITE);
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether two paths lead to one file or folder; not where one of them leads nowhere, as a file yet to be made. */
    static boolean isSame(Path path, Path other) {
        try {
            return Files.isSameFile(path, other);
        } catch (IOException e) {
            return false;
        }
    }

    private static Path targetOf(Path link) {
        try {
            return Files.readSymbolicLink(link);
        } catch (IOException e) {
            return link;
        }
    }
}

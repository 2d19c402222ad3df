package dk.kkr.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;

/**
 * A file named by its descriptor in this process: {@code /dev/fd/63}, as a shell's {@code >(…)} names its pipe. It may
 * be an ordinary file, and only who opened it knows what else is written there.
 */
final class OpenFile {
    private final Path path;

    private OpenFile(Path path) {
        this.path = path;
    }

    /** Empty where the path leads to no descriptor, directly or through links. */
    static Optional<OpenFile> at(Path path) {
        for (Path link : LinkChain.from(path).paths()) {
            Path folder = link.resolveSibling("");
            if (isSame(folder, Path.of("/dev/fd")) || isSame(folder, Path.of("/proc/self/fd"))) {
                return Optional.of(new OpenFile(link));
            }
        }
        return Optional.empty();
    }

    /**
     * Whether it is open for writing. Java has files of its own open for reading, such as its libraries, under
     * descriptors that nobody passed to it.
     */
    boolean isForWriting() {
        try {
            return Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS)
                    .contains(PosixFilePermission.OWNER_WRITE);
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether two paths lead to the same file or folder; false where one does not exist yet. */
    static boolean isSame(Path path, Path other) {
        try {
            return Files.isSameFile(path, other);
        } catch (IOException e) {
            return false;
        }
    }
}

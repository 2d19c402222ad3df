package dk.kkr.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A path and, where it is a link, every path that one leads to in turn.
 *
 * @param paths absolute; the last may not exist, and is a link only where the links form a loop
 */
record LinkChain(List<Path> paths) {
    /** A longer chain is a loop. */
    private static final int MOST_LINKS = 40;

    LinkChain {
        paths = List.copyOf(paths);
    }

    static LinkChain from(Path path) {
        List<Path> paths = new ArrayList<>();
        Path next = path.toAbsolutePath();
        paths.add(next);
        while (paths.size() <= MOST_LINKS && Files.isSymbolicLink(next)) {
            next = next.resolveSibling(targetOf(next));
            paths.add(next);
        }
        return new LinkChain(paths);
    }

    Path end() {
        return paths.get(paths.size() - 1);
    }

    boolean isLoop() {
        return Files.isSymbolicLink(end());
    }

    private static Path targetOf(Path link) {
        try {
            return Files.readSymbolicLink(link);
        } catch (IOException e) {
            return link;
        }
    }
}

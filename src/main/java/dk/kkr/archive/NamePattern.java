package dk.kkr.archive;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A name with {@code *} or {@code ?} that the shell left alone, as that of Windows does: it stands for the files of its
 * folder as another shell would put them in its place, sorted, hidden ones left out. A file of just that name is
 * itself.
 */
public final class NamePattern {
    private NamePattern() {}

    /** The names, with every pattern among them replaced by what it stands for; as it is where that is nothing. */
    public static List<String> expanded(List<String> names) {
        List<String> all = new ArrayList<>(names.size());
        for (String name : names) {
            List<String> matching = isPattern(name) ? matching(name) : List.of();
            if (matching.isEmpty()) {
                all.add(name);
            } else {
                all.addAll(matching);
            }
        }
        return all;
    }

    /** Whether it is one, and no file. */
    public static boolean isPattern(String name) {
        return (name.indexOf('*') >= 0 || name.indexOf('?') >= 0) && !exists(name);
    }

    private static boolean exists(String name) {
        try {
            return Files.exists(Path.of(name));
        } catch (InvalidPathException e) {
            // On Windows no file has such a name.
            return false;
        }
    }

    private static List<String> matching(String name) {
        int start = Math.max(name.lastIndexOf('/'), name.lastIndexOf(File.separatorChar)) + 1;
        String folder = name.substring(0, start);
        PathMatcher pattern = matcher(name.substring(start));
        boolean wantsHidden = name.startsWith(".", start);
        List<String> matching = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of(folder))) {
            for (Path file : files) {
                String own = file.getFileName().toString();
                if (pattern.matches(file.getFileName()) && (wantsHidden || !own.startsWith("."))) {
                    matching.add(folder + own);
                }
            }
        } catch (IOException | DirectoryIteratorException | InvalidPathException e) {
            // No such folder: whoever reads the name will say so.
            return List.of();
        }
        Collections.sort(matching);
        return matching;
    }

    /** Only the two signs mean something: a file may be called {@code referat [2].txt}. */
    private static PathMatcher matcher(String pattern) {
        StringBuilder glob = new StringBuilder("glob:");
        for (int i = 0; i < pattern.length(); i++) {
            char sign = pattern.charAt(i);
            glob.append("[]{}\\".indexOf(sign) >= 0 ? "\\" : "").append(sign);
        }
        return FileSystems.getDefault().getPathMatcher(glob.toString());
    }
}

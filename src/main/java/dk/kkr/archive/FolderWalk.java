package dk.kkr.archive;

import dk.kkr.archive.FoundDumps.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The dumps below one folder. Links are followed, but each folder is entered once, so that neither a loop nor two links
 * to one folder yield a dump twice. Links wait until all real folders are done, so that a dump keeps its own path.
 */
final class FolderWalk {
    private final Path root;
    private final DumpFilter filter;
    private final Set<Path> never;
    private final Set<Path> entered = new HashSet<>();
    private final Deque<Path> waiting = new ArrayDeque<>();
    private final List<Path> files = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final OtherDocuments others = new OtherDocuments();

    /** @param output the folder that is written to; its files are not dumps, even where it is within this one */
    FolderWalk(Path root, DumpFilter filter, Optional<Path> output) {
        this.root = root;
        this.filter = filter;
        this.never = output.filter(folder -> !isSame(folder, root)).stream()
                .flatMap(folder -> realPathOf(folder).stream())
                .collect(Collectors.toSet());
    }

    void walk() {
        waiting.add(root);
        while (!waiting.isEmpty()) {
            enter(waiting.removeFirst());
        }
        if (files.isEmpty() && problems.isEmpty()) {
            problems.add(new Problem(root.toString(), nothing(), /* isFailure= */ !others.areNone()));
        }
    }

    private String nothing() {
        String none = "holds no " + filter.describe();
        return others.areNone()
                ? none + ", name other files with --include"
                : none + ", but " + others.describe() + ": print documents to PDF, for example 'soffice --headless"
                        + " --convert-to pdf FILE', make PDFs with text of pictures (OCR)";
    }

    List<Path> files() {
        return files;
    }

    List<Problem> problems() {
        return problems;
    }

    private void enter(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            Path real = folder.toRealPath();
            if (!never.contains(real) && entered.add(real)) {
                // Sorted, since the order decides through which of two links a folder is entered.
                children.sorted().forEach(this::take);
            }
        } catch (IOException | UncheckedIOException e) {
            problems.add(
                    new Problem(folder.toString(), "cannot be read, check its permissions", /* isFailure= */ true));
        }
    }

    private void take(Path child) {
        Path relative = root.relativize(child);
        if (filter.excludes(relative)) {
            return;
        }
        if (Files.isRegularFile(child, LinkOption.NOFOLLOW_LINKS)) {
            // The usual case: one look at the file is enough.
            addIfIncluded(child, relative);
        } else if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
            waiting.addFirst(child);
        } else if (Files.isDirectory(child)) {
            waiting.addLast(child);
        } else if (!isDevice(child)) {
            addIfIncluded(child, relative);
        }
    }

    private void addIfIncluded(Path file, Path relative) {
        if (filter.includes(relative)) {
            files.add(file);
        } else {
            others.count(file);
        }
    }

    /** A named pipe called x.txt would block the run. A broken link is not a device; it fails when it is read. */
    private static boolean isDevice(Path file) {
        return Files.exists(file) && !Files.isRegularFile(file);
    }

    private static boolean isSame(Path folder, Path other) {
        return realPathOf(folder).equals(realPathOf(other));
    }

    private static Optional<Path> realPathOf(Path folder) {
        try {
            return Optional.of(folder.toRealPath());
        } catch (IOException e) {
            // It does not exist yet.
            return Optional.empty();
        }
    }
}

package dk.kkr.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folder that outputs are written to. Thread-safe. */
final class OutputFolder {
    /** Independent of the output's name, which may already be as long as allowed. */
    private static final Pattern UNFINISHED = Pattern.compile("\\.kkr-\\d+-\\d+\\.tmp");

    private final Path root;
    private final AtomicLong unfinished = new AtomicLong();

    OutputFolder(Path root) {
        this.root = root;
    }

    Path pathOf(String output) {
        return root.resolve(output);
    }

    /** The file's size; -1 where there is no such file. */
    long sizeOf(String output) {
        try {
            return Files.size(pathOf(output));
        } catch (IOException e) {
            return -1;
        }
    }

    /** Writes a file that appears once it is complete, and makes the folders that it needs. */
    void write(String output, byte[] content) throws IOException {
        try (UnfinishedFile file = open(output)) {
            file.stream().write(content);
            file.commit();
        }
    }

    /** Like {@link #write}, but when this returns, the file is safely on disk. */
    void writeSynced(String output, byte[] content) throws IOException {
        try (UnfinishedFile file = open(output)) {
            file.stream().write(content);
            file.commitSynced();
        }
        if (ReplacedFile.hasModes(root)) {
            // Windows does not open folders.
            try (FileChannel folder = FileChannel.open(root, StandardOpenOption.READ)) {
                folder.force(true);
            }
        }
    }

    /** A file that is written piece by piece. */
    UnfinishedFile open(String output) throws IOException {
        Path target = pathOf(output);
        Path folder = target.resolveSibling("");
        Path beside = target.resolveSibling(
                ".kkr-" + ProcessHandle.current().pid() + "-" + unfinished.incrementAndGet() + ".tmp");
        try {
            return new UnfinishedFile(target, beside);
        } catch (NoSuchFileException e) {
            Files.createDirectories(folder);
            return new UnfinishedFile(target, beside);
        }
    }

    /**
     * Removes unfinished files of a killed run from these outputs' folders. Only a run that holds the lock may do this.
     */
    void removeUnfinished(Collection<String> outputs) throws IOException {
        Stream<Path> folders = Stream.concat(
                Stream.of(root), outputs.stream().map(output -> pathOf(output).resolveSibling("")));
        for (Path folder : folders.distinct().filter(Files::isDirectory).toList()) {
            for (Path left : unfinishedIn(folder)) {
                Files.deleteIfExists(left);
            }
        }
    }

    private static List<Path> unfinishedIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file ->
                            UNFINISHED.matcher(file.getFileName().toString()).matches())
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}

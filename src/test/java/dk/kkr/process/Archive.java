package dk.kkr.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Folders of dumps, and the content of folders. */
final class Archive {
    private static final Path SAMPLES = Path.of("samples");

    private Archive() {}

    /** Every sample, each in a folder of its own council. */
    static Path make(Path folder) throws IOException {
        for (Path sample : samples()) {
            String name = sample.getFileName().toString();
            Path place = folder.resolve(name.substring(0, name.indexOf('-'))).resolve(name);
            Files.createDirectories(place.getParent());
            Files.copy(sample, place);
        }
        return folder;
    }

    /** One sample under a name. */
    static Path dump(Path place) throws IOException {
        Files.createDirectories(place.getParent());
        return Files.copy(samples().get(0), place);
    }

    /** The dumps of a folder, in another. */
    static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (Path dump : dumpsIn(from)) {
            Files.copy(dump, to.resolve(dump.getFileName()));
        }
    }

    /** The content of every file below the folder, by its path in it. */
    static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> contents.put(folder.relativize(file).toString(), read(file)));
        }
        return contents;
    }

    private static List<Path> samples() throws IOException {
        return dumpsIn(SAMPLES);
    }

    private static List<Path> dumpsIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

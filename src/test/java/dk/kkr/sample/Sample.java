package dk.kkr.sample;

import dk.kkr.MeetingParser;
import dk.kkr.model.Meeting;
import dk.kkr.model.UnusableDumpException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * One of the dumps below {@code samples/}: a meeting in a dialect.
 *
 * @param meeting {@code syddanmark-referat-2021-11-23}
 * @param dialect {@code tika}
 */
public record Sample(String meeting, String dialect) {
    private static final Path FOLDER = Path.of("samples");
    private static final String SUFFIX = ".txt";

    /** Every sample, sorted by name. */
    public static List<Sample> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .sorted()
                    .map(Sample::named)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sample named(String file) {
        int dot = file.indexOf('.');
        return new Sample(file.substring(0, dot), file.substring(dot + 1, file.length() - SUFFIX.length()));
    }

    /** A file beside the dump: {@code samples/syddanmark-referat-2021-11-23.tika.items.csv}. */
    Path beside(String suffix) {
        return FOLDER.resolve(this + suffix);
    }

    /** The dump's path from the project's root, as users give it, on every system with slashes. */
    String path() {
        return "samples/" + this + SUFFIX;
    }

    /** The dump's bytes. */
    public byte[] bytes() {
        try {
            return Files.readAllBytes(beside(SUFFIX));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The dump's text. */
    public String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    Meeting parse() throws UnusableDumpException {
        return new MeetingParser().parse(bytes(), path());
    }

    /** The name of its file without {@code .txt}. */
    @Override
    public String toString() {
        return meeting + "." + dialect;
    }
}

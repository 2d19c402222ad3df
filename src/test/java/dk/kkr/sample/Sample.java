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
 * @param suffix {@code .txt} of a text, {@code .pdf} of a PDF
 */
public record Sample(String meeting, String dialect, String suffix) {
    private static final Path FOLDER = Path.of("samples");
    private static final String TEXT = ".txt";
    private static final String PDF = ".pdf";

    /** Every sample that is a text, sorted by name. */
    public static List<Sample> all() {
        return withSuffix(TEXT);
    }

    /** Every sample that is a PDF, sorted by name. */
    public static List<Sample> pdfs() {
        return withSuffix(PDF);
    }

    /** Every sample, texts first. */
    static List<Sample> ofAllKinds() {
        return Stream.concat(all().stream(), pdfs().stream()).toList();
    }

    private static List<Sample> withSuffix(String suffix) {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(suffix))
                    .sorted()
                    .map(name -> named(name, suffix))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sample named(String file, String suffix) {
        int dot = file.indexOf('.');
        return new Sample(file.substring(0, dot), file.substring(dot + 1, file.length() - suffix.length()), suffix);
    }

    /** A file beside the dump: {@code samples/syddanmark-referat-2021-11-23.tika.items.csv}. */
    Path beside(String suffix) {
        return FOLDER.resolve(this + suffix);
    }

    /** The dump's path from the project's root, as users give it, on every system with slashes. */
    String path() {
        return "samples/" + this + suffix;
    }

    /** The dump's bytes. */
    public byte[] bytes() {
        try {
            return Files.readAllBytes(beside(suffix));
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

    /** The name of its file without its suffix. */
    @Override
    public String toString() {
        return meeting + "." + dialect;
    }
}

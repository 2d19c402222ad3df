package dk.kkr.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The clean texts of a folder: {@code *.txt} with one paragraph per line, and {@code *.json} with meetings, of which
 * the sections' texts are used.
 */
final class TextFolder {
    /** The fictional meetings of the project. */
    static final Path SAMPLES = Path.of("src/test/samples");

    private TextFolder() {}

    /** Reads the texts of a folder, in the order of their names. */
    static List<CleanText> read(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted()
                    .flatMap(TextFolder::readFile)
                    .filter(text -> !text.paragraphs().isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<CleanText> readFile(Path file) {
        String name = file.getFileName().toString();
        if (name.endsWith(".txt")) {
            return Stream.of(new CleanText(name, contentOf(file).lines().toList()));
        }
        if (name.endsWith(".json")) {
            List<String> paragraphs = new ArrayList<>();
            addSections(JsonMapper.shared().readTree(contentOf(file)), paragraphs);
            return Stream.of(new CleanText(name, paragraphs));
        }
        return Stream.empty();
    }

    private static String contentOf(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addSections(JsonNode node, List<String> paragraphs) {
        for (JsonNode section : node.path("sections")) {
            // A table's row was set cell by cell, never wrapped like text.
            section.path("text")
                    .asString("")
                    .lines()
                    .filter(line -> line.indexOf('\t') < 0)
                    .forEach(paragraphs::add);
        }
        node.path("items").forEach(item -> addSections(item, paragraphs));
    }
}

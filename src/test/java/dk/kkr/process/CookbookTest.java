package dk.kkr.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The recipes of {@code src/cookbook/COOKBOOK.md} print what stands below them. */
@Tag("slow")
class CookbookTest {
    private static final Path COOKBOOK = Path.of("src/cookbook/COOKBOOK.md");
    private static final List<String> TOOLS = List.of("jq", "mlr", "duckdb", "sqlite3", "Rscript");

    /** The program's command, which is {@code "$@"} here, as a script called kkr. */
    private static final String PUT_ON_PATH = """
            {
              echo '#!/bin/sh'
              printf 'exec'
              printf " '%s'" "$@"
              echo ' "$@"'
            } > kkr
            chmod +x kkr
            PATH=$PWD:$PATH
            """;

    @TempDir
    private Path folder;

    /** One recipe: its heading, the shell script, and what it prints. */
    record Recipe(String heading, String script, String printed) {
        @Override
        public String toString() {
            return heading;
        }
    }

    static List<Recipe> recipes() throws IOException {
        List<Recipe> recipes = new ArrayList<>();
        for (String section : Files.readString(COOKBOOK).split("\n## ", -1)) {
            if (section.contains("```sh\n")) {
                String heading = section.lines().findFirst().orElse("");
                recipes.add(new Recipe(heading, blockIn(section, "sh"), blockIn(section, "text")));
            }
        }
        return recipes;
    }

    private static String blockIn(String section, String language) {
        String opening = "```" + language + "\n";
        int from = section.indexOf(opening) + opening.length();
        return section.substring(from, section.indexOf("```", from));
    }

    @BeforeEach
    void layTheTable() throws IOException {
        copy("samples/syddanmark-referat-2021-11-23.tika.txt", "dumps/2021/referat.txt");
        copy("samples/nordjylland-dagsorden-2022-04-12.tika.txt", "dumps/2022/dagsorden.txt");
        copy("src/cookbook/referat.txt", "referater/2022-06-14.txt");
        try (Stream<Path> archive = Files.list(Path.of("samples", "archive"))) {
            for (Path dump :
                    archive.filter(file -> file.toString().endsWith(".txt")).toList()) {
                copy(dump.toString(), "archive/" + dump.getFileName());
            }
        }
    }

    private void copy(String dump, String name) throws IOException {
        Path target = folder.resolve(name);
        Files.createDirectories(target.getParent());
        Files.copy(Path.of(dump), target);
    }

    @ParameterizedTest
    @MethodSource("recipes")
    void printsWhatStandsBelowIt(Recipe recipe) throws Exception {
        TOOLS.stream().filter(tool -> recipe.script().contains(tool + " ")).forEach(tool -> assumeThat(isThere(tool))
                .as("%s is not installed", tool)
                .isTrue());

        Kkr run = Kkr.shell(folder, PUT_ON_PATH + recipe.script());

        assertThat(run.out()).isEqualTo(recipe.printed());
        assertThat(run.status()).isZero();
    }

    private static boolean isThere(String tool) {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .anyMatch(place -> Files.isExecutable(Path.of(place, tool)));
    }
}

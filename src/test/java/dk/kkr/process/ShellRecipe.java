package dk.kkr.process;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What recipes of the documentation need to run in a test. */
final class ShellRecipe {
    /** The program's command, which is {@code "$@"} here, as a script called kkr. */
    static final String PUT_ON_PATH = """
            {
              echo '#!/bin/sh'
              printf 'exec'
              printf " '%s'" "$@"
              echo ' "$@"'
            } > kkr
            chmod +x kkr
            PATH=$PWD:$PATH
            """;

    private static final List<String> TOOLS = List.of("jq", "mlr", "duckdb", "sqlite3", "Rscript", "pandoc");

    private ShellRecipe() {}

    /** Skips the test where a program that the script calls is not installed. */
    static void assumeToolsOf(String script) {
        TOOLS.stream().filter(tool -> script.contains(tool + " ")).forEach(tool -> assumeThat(isThere(tool))
                .as("%s is not installed", tool)
                .isTrue());
    }

    /** Puts a dump of the project where a recipe expects it. */
    static void copy(Path folder, String dump, String name) throws IOException {
        Path target = folder.resolve(name);
        Files.createDirectories(target.getParent());
        Files.copy(Path.of(dump), target);
    }

    private static boolean isThere(String tool) {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .anyMatch(place -> Files.isExecutable(Path.of(place, tool)));
    }
}

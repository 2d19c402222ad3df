package dk.kkr.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The man pages that {@code src/dist} makes from the commands, which an ordinary build does not compile. */
@Tag("slow")
class ManPagesProcessTest {
    @TempDir
    private Path folder;

    @Test
    void eachCommandHasOne() throws IOException, InterruptedException {
        String classpath = compiled() + System.getProperty("path.separator") + System.getProperty("java.class.path");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();

        Process made = new ProcessBuilder(java, "-cp", classpath, "dk.kkr.cli.ShellFiles", folder + "/shell")
                .inheritIO()
                .start();

        assertThat(made.waitFor()).isZero();
        try (Stream<Path> files = Files.list(folder.resolve("shell"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".1")))
                    .extracting(file -> file.getFileName().toString())
                    .containsExactlyInAnyOrder(
                            "kkr.1",
                            "kkr-parse.1",
                            "kkr-repair.1",
                            "kkr-check.1",
                            "kkr-text.1",
                            "kkr-schema.1",
                            "kkr-completion.1",
                            "kkr-help.1");
        }
    }

    private Path compiled() throws IOException {
        try (Stream<Path> sources = Files.list(Path.of("src/dist/java/dk/kkr/cli"))) {
            String[] arguments = Stream.concat(
                            Stream.of("-d", folder + "/classes", "-cp", System.getProperty("java.class.path")),
                            sources.map(Path::toString))
                    .toArray(String[]::new);
            assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments))
                    .as("compiling %s", Arrays.toString(arguments))
                    .isZero();
        }
        return folder.resolve("classes");
    }
}

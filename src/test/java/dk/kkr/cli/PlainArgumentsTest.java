package dk.kkr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainArgumentsTest {
    private static final Path SAMPLE = Path.of("samples/nordjylland-dagsorden-2022-04-12.tika.txt");

    /** After {@code --} there are only files; picocli handles it. Errors are reported alike. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "parse SAMPLE",
                "parse -q SAMPLE",
                "parse SAMPLE none.txt",
                "parse -q none.txt SAMPLE",
                "parse -",
                "parse - SAMPLE",
                "check SAMPLE",
                "check SAMPLE - none.txt",
                "repair SAMPLE",
                "repair -",
                "repair none.txt",
                "parse src/main/resources",
                "parse",
                "parse -q",
                "parse - -",
                "check",
                "check - SAMPLE -",
                "check -q SAMPLE none.txt",
                "check -q src/main/resources"
            })
    void whatPicocliIsLeftOutOfIsAsWithIt(String arguments) throws IOException {
        List<String> plain =
                List.of(arguments.replace("SAMPLE", SAMPLE.toString()).split(" "));
        List<String> withPicocli = new ArrayList<>(plain);
        withPicocli.add(plain.indexOf("-q") == 1 ? 2 : 1, "--");

        assertThat(read(plain)).isPresent();
        assertThat(read(withPicocli)).isEmpty();
        assertThat(run(plain)).isEqualTo(run(withPicocli));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "parse -q -q a",
                "parse -v a",
                "parse a -f csv",
                "parse --quiet a",
                "parse -- a",
                "--version",
                "check --help",
                "check -q -q a",
                "repair",
                "repair a b",
                "repair -q a",
                "schema",
                "help",
                "nonsense a"
            })
    void allElseIsLeftToPicocli(String arguments) {
        assertThat(read(List.of(arguments.split(" ")))).isEmpty();
    }

    @Test
    void noArgumentsAreTooFew() {
        assertThat(read(List.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"check -v a", "repair", "repair a b", "repair -q a", "schema a", "nonsense a"})
    void whatIsWrongForACommandIsLeftToPicocliToo(String arguments) {
        Run run = Run.of(arguments.split(" "));

        assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(run.err()).contains("--help'.\n");
    }

    private static Optional<Invocation> read(List<String> arguments) {
        Streams streams = Streams.of(
                InputStream.nullInputStream(), OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
        return PlainArguments.read(Commands.ofLibrary(streams), arguments.toArray(String[]::new));
    }

    private static Run run(List<String> arguments) throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(Files.readAllBytes(SAMPLE));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = new Program(Commands.ofLibrary(Streams.of(in, out, err))).run(arguments.toArray(String[]::new));
        String messages = err.toString(StandardCharsets.UTF_8).replaceAll("[0-9.]+ s\n", "N s\n");
        return new Run(status, out.toString(StandardCharsets.UTF_8), messages);
    }
}

package dk.kkr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainArgumentsTest {
    private static final Path SAMPLE = Path.of("samples/nordjylland-dagsorden-2022-04-12.tika.txt");

    /** After {@code --} there are only files; picocli handles it. */
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
                "parse src/main/resources"
            })
    void whatPicocliIsLeftOutOfIsAsWithIt(String arguments) throws IOException {
        List<String> plain =
                List.of(arguments.replace("SAMPLE", SAMPLE.toString()).split(" "));
        List<String> withPicocli = new ArrayList<>(plain);
        withPicocli.add(plain.get(1).equals("-q") ? 2 : 1, "--");

        assertThat(PlainArguments.of(plain.toArray(String[]::new))).isPresent();
        assertThat(PlainArguments.of(withPicocli.toArray(String[]::new))).isEmpty();
        assertThat(run(plain)).isEqualTo(run(withPicocli));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "parse",
                "parse -q",
                "parse -q -q a",
                "parse -v a",
                "parse a -f csv",
                "parse --quiet a",
                "parse - -",
                "parse -- a",
                "--version",
                "check --help"
            })
    void allElseIsLeftToPicocli(String arguments) {
        assertThat(PlainArguments.of(arguments.split(" "))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"check -q a", "repair a b", "repair -q a", "schema a", "nonsense a"})
    void whatIsWrongForACommandIsLeftToPicocliToo(String arguments) {
        Run run = Run.of(arguments.split(" "));

        assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(run.err()).contains("--help'.\n");
    }

    private static Run run(List<String> arguments) throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(Files.readAllBytes(SAMPLE));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Program.ofLibrary(Streams.of(in, out, err)).run(arguments.toArray(String[]::new));
        String messages = err.toString(StandardCharsets.UTF_8).replaceAll("[0-9.]+ s\n", "N s\n");
        return new Run(status, out.toString(StandardCharsets.UTF_8), messages);
    }
}

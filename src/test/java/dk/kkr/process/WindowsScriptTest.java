package dk.kkr.process;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.cli.Main;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can be said of {@code kkr.cmd} without a Windows. */
class WindowsScriptTest {
    private static final Path SCRIPT = Path.of("kkr.cmd");

    /** cmd.exe loses its place in a script whose lines end in LF alone, and reads it in the machine's code page. */
    @Test
    void isAsciiWithLinesThatEndInCrLf() throws IOException {
        String script = Files.readString(SCRIPT, StandardCharsets.US_ASCII);

        assertThat(script.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @Test
    void startsTheProgramAndJumpsOnlyToLabelsThatItHas() throws IOException {
        List<String> lines = Files.readAllLines(SCRIPT);

        assertThat(lines).anyMatch(line -> line.endsWith("-cp \"%jar%\" " + Main.class.getName() + " %*"));
        Stream<String> targets = lines.stream()
                .filter(line -> line.contains("goto "))
                .map(line -> ":" + line.substring(line.indexOf("goto ") + "goto ".length()));
        assertThat(targets).isNotEmpty().isSubsetOf(lines);
    }
}

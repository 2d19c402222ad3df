package dk.kkr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@EnabledOnOs(OS.LINUX)
class OpenFileTest {
    @TempDir
    private Path folder;

    /** A descriptor that is not open. */
    @ParameterizedTest
    @ValueSource(strings = {"/dev/fd/9999", "/proc/self/fd/9999", "/dev/../dev/fd/9999"})
    void aNumberIsKnownByEveryNameOfItsFolderAndByLinks(String name) throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of(name));
        Path linkToLink = Files.createSymbolicLink(folder.resolve("link to link"), Path.of("link"));

        assertThat(OpenFile.at(Path.of(name))).isPresent();
        assertThat(OpenFile.at(link)).isPresent();
        assertThat(OpenFile.at(linkToLink))
                .hasValueSatisfying(file -> assertThat(file.isForWriting()).isFalse());
    }

    @Test
    void allElseIsNone() throws IOException {
        Path file = Files.createFile(folder.resolve("3"));
        Path ring = folder.resolve("ring");
        Files.createSymbolicLink(ring, ring);

        assertThat(OpenFile.at(file)).isEmpty();
        assertThat(OpenFile.at(folder.resolve("none/3"))).isEmpty();
        assertThat(OpenFile.at(Path.of("/dev/null"))).isEmpty();
        assertThat(OpenFile.at(ring)).isEmpty();
    }
}

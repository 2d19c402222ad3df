package dk.kkr.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kkr.archive.DumpFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputReaderTest {
    @TempDir
    private Path folder;

    @Test
    void aFileIsReadWhole() throws IOException, BadInputException {
        Path file = Files.write(folder.resolve("Ærø.txt"), new byte[] {1, 2, 3});

        assertThat(reader(InputStream.nullInputStream()).read(DumpFile.named(file.toString())))
                .containsExactly(1, 2, 3);
    }

    @Test
    void anInputOfTheLimitIsReadAndALargerOneIsNot() throws BadInputException {
        assertThat(reader(new ByteArrayInputStream(new byte[1 << 20])).read(DumpFile.named("-")))
                .hasSize(1 << 20);
        assertThatThrownBy(() -> reader(new ByteArrayInputStream(new byte[(1 << 20) + 1]))
                        .read(DumpFile.named("-")))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith("is larger than 1 MB");
    }

    @Test
    void aPatternThatNothingMatchesIsTold() {
        assertThatThrownBy(() -> reader(InputStream.nullInputStream()).read(DumpFile.named("none/*.txt")))
                .isInstanceOf(BadInputException.class)
                .hasMessage("no file is called so, check the name and its folder");
    }

    @Test
    void aNameThatNoFileCanHaveIsABadInput() {
        assertThatThrownBy(() -> reader(InputStream.nullInputStream()).read(DumpFile.named("a\0b")))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith("is not a file name here");
    }

    /** Java decodes an argument's bytes before kkr sees them, so which file was meant is not known. */
    @Test
    void aNameThatIsNoUtf8IsToldSo() {
        assertThatThrownBy(() -> reader(InputStream.nullInputStream()).read(DumpFile.named("m\uFFFDde.txt")))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith("no such file: its name does not seem to be UTF-8");
    }

    @Test
    void aFileThatReallyHasThatCharacterInItsNameIsRead() throws IOException, BadInputException {
        Path file = Files.write(folder.resolve("m\uFFFDde.txt"), new byte[] {1});

        assertThat(reader(InputStream.nullInputStream()).read(DumpFile.named(file.toString())))
                .containsExactly(1);
    }

    private static InputReader reader(InputStream standardInput) {
        return new InputReader(standardInput, 1 << 20);
    }
}

package dk.kkr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileListTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ærø.txt\nb.txt\n",
                "Ærø.txt\r\n\r\nb.txt",
                "Ærø.txt\0b.txt\0",
                "\uFEFFÆrø.txt\nb.txt",
                "\n  \nÆrø.txt\n\t\nb.txt\n "
            })
    void namesEndAtLineEndsOrNulsAndAByteOrderMarkIsNoPartOfThem(String list) throws BadInputException {
        assertThat(namesIn(list, StandardCharsets.UTF_8)).containsExactly("Ærø.txt", "b.txt");
    }

    @Test
    void aByteOrderMarkTellsUtf16() throws BadInputException {
        assertThat(namesIn("\uFEFFÆrø.txt\r\nb.txt\r\n", StandardCharsets.UTF_16LE))
                .containsExactly("Ærø.txt", "b.txt");
        assertThat(namesIn("\uFEFFÆrø.txt\nb.txt", StandardCharsets.UTF_16BE)).containsExactly("Ærø.txt", "b.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\uFEFF"})
    void aListMayBeEmpty(String list) throws BadInputException {
        assertThat(namesIn(list, StandardCharsets.UTF_8)).isEmpty();
    }

    /** It is a byte order mark only at the beginning. */
    @Test
    void aNameMayBeginWithThatCharacter() throws BadInputException {
        assertThat(namesIn("a\n\uFEFFb", StandardCharsets.UTF_8)).containsExactly("a", "\uFEFFb");
    }

    @Test
    void aNameBetweenNulsMayBeABlank() throws BadInputException {
        assertThat(namesIn(" \0b\0", StandardCharsets.UTF_8)).containsExactly(" ", "b");
    }

    private static Iterable<String> namesIn(String list, Charset charset) throws BadInputException {
        return FileList.read("-", new ByteArrayInputStream(list.getBytes(charset)));
    }
}

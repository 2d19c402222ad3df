package dk.kkr.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePatternTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void layOut() throws IOException {
        for (String name :
                List.of("b.txt", "a.txt", "møde [2].txt", "a{1,2}.pdf", ".hidden.txt", "d.txt/c.txt", "x.TXT")) {
            Files.createDirectories(folder.resolve(name).resolveSibling(""));
            Files.createFile(folder.resolve(name));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            *.txt         | a.txt b.txt d.txt møde [2].txt
            ?.txt         | a.txt b.txt d.txt
            m*[2].txt     | møde [2].txt
            m*[1-3].txt   | m*[1-3].txt
            a{*}.pdf      | a{1,2}.pdf
            .*            | .hidden.txt
            d.txt/*       | d.txt/c.txt
            *.md          | *.md
            */c.txt       | */c.txt
            none/*.txt    | none/*.txt
            a.txt         | a.txt
            """)
    void standsForTheFilesOfItsFolder(String pattern, String names) {
        String there = folder + "/";

        List<String> expanded = NamePattern.expanded(List.of(there + pattern));

        assertThat(String.join(" ", expanded).replace(there, "")).isEqualTo(names);
    }

    @Test
    void theOthersKeepTheirPlaces() {
        String there = folder + "/";

        assertThat(NamePattern.expanded(List.of("-", there + "?.txt", "z")))
                .containsExactly("-", there + "a.txt", there + "b.txt", there + "d.txt", "z");
    }

    @Test
    void aFileOfJustThatNameIsItself() throws IOException {
        String file = Files.createFile(folder.resolve("*.txt")).toString();

        assertThat(NamePattern.isPattern(file)).isFalse();
        assertThat(NamePattern.expanded(List.of(file))).containsExactly(file);
    }

    /** As in {@code kkr parse *.txt}, of the current folder. */
    @Test
    void withoutAFolderItIsTheCurrentOne() {
        assertThat(NamePattern.expanded(List.of("pom.?ml", "READM?.md"))).containsExactly("pom.xml", "README.md");
    }
}

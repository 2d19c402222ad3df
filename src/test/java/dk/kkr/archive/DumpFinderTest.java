package dk.kkr.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DumpFinderTest {
    private static final DumpFilter USUAL = new DumpFilter(List.of(), List.of());

    @TempDir
    private Path root;

    @BeforeEach
    void makeFiles() throws IOException {
        for (String file : List.of("b.txt", "a/z.txt", "a/y.TXT", "a-b/x.txt", "a/n.md", "a/.h.txt", ".h/i.txt")) {
            Path path = root.resolve(file);
            Files.createDirectories(path.getParent());
            Files.createFile(path);
        }
    }

    @Test
    void dumpsAreFoundInTheOrderOfTheirPathsBytes() {
        assertThat(places(USUAL, root)).containsExactly("a-b/x.txt", "a/y.TXT", "a/z.txt", "b.txt");
    }

    @Test
    void globsChoose() {
        assertThat(places(filter("*.md", ""), root)).containsExactly("a/n.md");
        assertThat(places(filter("a/*.{md,txt}", ""), root)).containsExactly("a/n.md", "a/z.txt");
        assertThat(places(filter("**/b.txt", ""), root)).containsExactly("b.txt");
        assertThat(places(filter("*", "a"), root)).containsExactly("a-b/x.txt", "b.txt");
        assertThat(places(filter("*", "a*/"), root)).containsExactly("b.txt");
        assertThat(places(filter("*", "**/z.*"), root))
                .doesNotContain("a/z.txt")
                .contains("a/n.md");
    }

    @Test
    void eachFolderIsEnteredOnceAndByItsOwnName() throws IOException {
        Files.createSymbolicLink(root.resolve("a/loop"), root);
        Files.createSymbolicLink(root.resolve("0-link"), root.resolve("a"));
        Files.createSymbolicLink(root.resolve("c.txt"), root.resolve("b.txt"));
        Path elsewhere = Files.createDirectories(root.resolve(".elsewhere"));
        Files.createFile(elsewhere.resolve("e.txt"));
        Files.createSymbolicLink(root.resolve("seen"), elsewhere);

        assertThat(places(USUAL, root))
                .containsExactly("a-b/x.txt", "a/y.TXT", "a/z.txt", "b.txt", "c.txt", "seen/e.txt");
    }

    @Test
    void severalFoldersKeepTheirNames() {
        assertThat(places(USUAL, root.resolve("a"), root.resolve("a-b")))
                .containsExactly("a-b/x.txt", "a/y.TXT", "a/z.txt");
    }

    @Test
    void theOutputFolderHoldsNoDumps() {
        DumpFinder finder = new DumpFinder(USUAL, Optional.of(root.resolve("a")));

        assertThat(finder.find(List.of(root.toString()), List.of()).dumps())
                .extracting(DumpFile::place)
                .containsExactly("a-b/x.txt", "b.txt");
    }

    @Test
    void aDumpThatIsNamedTwiceIsParsedOnce() {
        assertThat(places(USUAL, root, root.resolve("b.txt"))).hasSize(4);
    }

    @Test
    void aFolderWithoutDumpsIsAProblem() {
        FoundDumps found =
                new DumpFinder(filter("*.pdf", ""), Optional.empty()).find(List.of(root.toString()), List.of());

        assertThat(found.dumps()).isEmpty();
        assertThat(found.problems()).singleElement().matches(problem -> !problem.isFailure());
    }

    @Test
    void outputsNeverLeaveTheFolder() {
        assertThat(DumpFile.named("/etc/../x/a.txt").place()).isEqualTo("a.txt");
        assertThat(DumpFile.listed("../../x/../y/a.txt").place()).isEqualTo("y/a.txt");
        assertThat(DumpFile.listed("/y/a.txt").place()).isEqualTo("y/a.txt");
        assertThat(DumpFile.named("-").place()).isEqualTo("stdin");
    }

    private static DumpFilter filter(String include, String exclude) {
        return new DumpFilter(List.of(include), exclude.isEmpty() ? List.of() : List.of(exclude));
    }

    private static List<String> places(DumpFilter filter, Path... folders) {
        List<String> names = Arrays.stream(folders).map(Path::toString).toList();
        return new DumpFinder(filter, Optional.empty())
                .find(names, List.of()).dumps().stream().map(DumpFile::place).toList();
    }
}

package dk.kkr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.example.ExampleMeetings;
import dk.kkr.model.Meeting;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the data goes, and what happens when it cannot go there. */
class OutputTest {
    /** As far as an output is looked at. */
    private static final String OLD = "{\"schemaVersion\": \"1.0\", \"id\": \"older\"";

    private static final DumpParser<Meeting> FULL = (dump, name, options) -> ExampleMeetings.full();

    @TempDir
    private Path folder;

    private String dump = "";

    @BeforeEach
    void writeDump() throws IOException {
        dump = Files.writeString(folder.resolve("dump.txt"), "Dagsorden").toString();
    }

    @Test
    void aFileGetsWhatStandardOutputWouldGet() throws IOException {
        Path file = folder.resolve("møde.json");

        Run run = Run.parse(FULL, "-o", file.toString(), dump);

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(file).hasContent(Run.parse(FULL, dump).out());
        assertThat(filesInFolder()).containsExactlyInAnyOrder("dump.txt", "møde.json");
    }

    @Test
    void anOlderFileIsReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), OLD);

        Run.parse(FULL, "-o", file.toString(), dump);

        assertThat(file).content().startsWith("{").doesNotContain("older");
    }

    @Test
    void aSecondRunReplacesWhatTheFirstWrote() throws IOException {
        for (String options : new String[] {
            "-f json", "-f ndjson", "-f csv", "-f csv --table links", "-f csv --excel", "-f md", "-f md --lang en"
        }) {
            List<String> arguments = new ArrayList<>(List.of(options.split(" ")));
            arguments.addAll(List.of("-o", folder.resolve("a").toString(), dump));
            Run.parse(FULL, arguments.toArray(String[]::new));

            assertThat(Run.parse(FULL, arguments.toArray(String[]::new)).status())
                    .isZero();
        }
    }

    @Test
    void aFileThatKkrDidNotWriteIsLeftAloneWithoutForce() throws IOException {
        Path notes = Files.writeString(folder.resolve("notes.md"), "# Husk\n");
        Path link = Files.createSymbolicLink(folder.resolve("link"), notes);

        Run run = Run.parse(FULL, "-o", link.toString(), dump);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .startsWith(
                        "kkr parse: --output is a file that kkr did not write, --force overwrites it: " + link + "\n");
        assertThat(notes).hasContent("# Husk\n");
        assertThat(Run.parse(FULL, "--force", "-o", link.toString(), dump).status())
                .isZero();
        assertThat(notes).content().startsWith("{");
    }

    @Test
    void anEmptyFileMayBeWritten() throws IOException {
        Path file = Files.createFile(folder.resolve("a"));

        assertThat(Run.parse(FULL, "-o", file.toString(), dump).status()).isZero();
        assertThat(file).content().startsWith("{");
    }

    @Test
    void aLinkStaysALinkToTheNewFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), OLD);
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);

        Run.parse(FULL, "-o", link.toString(), dump);

        assertThat(link).isSymbolicLink();
        assertThat(file).content().startsWith("{");
    }

    @Test
    void aLinkToAFileThatIsNotThereYetStaysALinkToo() throws IOException {
        Files.createDirectory(folder.resolve("d"));
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of("other"));
        Files.createSymbolicLink(folder.resolve("other"), Path.of("d/a.json"));

        Run.parse(FULL, "-o", link.toString(), dump);

        assertThat(link).isSymbolicLink();
        assertThat(folder.resolve("d/a.json")).content().startsWith("{");
    }

    @ParameterizedTest
    @CsvSource({"a.json, ", "a.ndjson, ", "a.md, ", "a.csv, ", "b.ndjson, items", "b.csv, links"})
    void whatARunWroteIsReplacedByTheNext(String name, @Nullable String table) {
        String file = folder.resolve(name).toString();
        List<String> arguments = new ArrayList<>(List.of("-o", file, dump));
        if (table != null) {
            arguments.addAll(0, List.of("--table", table));
        }

        assertThat(Run.parse(FULL, arguments.toArray(String[]::new)).status()).isZero();
        assertThat(Run.parse(FULL, arguments.toArray(String[]::new)).status()).isZero();
    }

    @Test
    void aLoopOfLinksIsNoFile() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of("link.json"));

        Run run = Run.parse(FULL, "-o", link.toString(), dump);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEqualTo(link + ": error: cannot be written: it is a link that leads back to itself\n");
        assertThat(link).isSymbolicLink();
    }

    /** The name of the file that it is until then may not be longer. */
    @Test
    void aNameMayBeAsLongAsTheSystemAllows() {
        Path file = folder.resolve("n".repeat(255));

        assertThat(Run.parse(FULL, "-o", file.toString(), dump).status()).isZero();
        assertThat(file).content().startsWith("{");
    }

    @Test
    void aFileIsNoFolderWhateverItsNameEndsIn() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "old");

        Run run = Run.parse(FULL, "-o", file + "/", dump);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("kkr parse: --output is a file, name a folder: " + file + "/\n");
        assertThat(file).hasContent("old");
    }

    @Test
    void aRunWithoutAnyResultLeavesTheOlderFileAsItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), OLD);

        Run run = Run.parse(FULL, "-o", file.toString(), "none.txt");

        assertThat(run.status()).isEqualTo(1);
        assertThat(file).hasContent(OLD);
        assertThat(filesInFolder()).containsExactlyInAnyOrder("dump.txt", "a.json");
    }

    @Test
    void aFileThatCannotBeWrittenFailsTheRunWithOneLine() {
        String nowhere = folder.resolve("none").resolve("a.json").toString();

        assertThat(Run.parse(FULL, "-o", nowhere, dump))
                .isEqualTo(new Run(1, "", nowhere + ": error: cannot be written: no such folder, make it first\n"));
    }

    @Test
    void anInputIsNeverOverwritten() {
        Run run = Run.parse(FULL, "-o", dump, dump);

        assertThat(run.status()).isEqualTo(2);
        assertThat(Path.of(dump)).hasContent("Dagsorden");
    }

    @Test
    void anInputIsNotOverwrittenByAnotherOfItsNames() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of(dump));
        Path hardLink = Files.createLink(folder.resolve("hard link"), Path.of(dump));

        Run run = Run.parse(FULL, "-o", link.toString(), hardLink.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("kkr parse: --output would overwrite an input: " + link + "\n");
        assertThat(Path.of(dump)).hasContent("Dagsorden");
    }

    @Test
    void aListOfInputsIsNotOverwrittenEither() throws IOException {
        String list = Files.writeString(folder.resolve("list"), dump).toString();

        Run run = Run.parse(FULL, "-o", list, "--files-from", list);

        assertThat(run.status()).isEqualTo(2);
        assertThat(Path.of(list)).hasContent(dump);
    }

    @Test
    void anOutputWhoseNameIsNoUtf8DoesNotBecomeAFileOfAnotherName() throws IOException {
        Run run = Run.parse(FULL, "-o", folder.resolve("m\uFFFDde.json").toString(), dump);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("kkr parse: --output is not UTF-8, give it another name: ");
        assertThat(filesInFolder()).containsExactly("dump.txt");
    }

    @Test
    void aFullDiskFailsTheRunWithOneLine() {
        Run run = Run.parseTo(failing("No space left on device"), FULL, dump, dump);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("standard output: error: cannot be written: No space left on device\n");
    }

    @Test
    void helpThatCannotBeWrittenFailsTheRunToo() {
        Run run = Run.parseTo(failing("No space left on device"), FULL, "--help");

        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void aClosedPipeEndsTheRunQuietlyAsSigpipeWould() {
        Run run = Run.parseTo(failing("Broken pipe"), FULL, dump, dump);

        assertThat(run.status()).isEqualTo(141);
        assertThat(run.err()).isEmpty();
    }

    private Stream<String> filesInFolder() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }
}

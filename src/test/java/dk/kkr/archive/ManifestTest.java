package dk.kkr.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.archive.ManifestEntry.MadeBy;
import dk.kkr.archive.ManifestEntry.Output;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {
    private static final ManifestEntry PARSED = new ManifestEntry(
            "dumps/møde \"3.10\".txt",
            Optional.of("abc"),
            new MadeBy("kkr 1", ".json --excel"),
            List.of(new Output("møde.json", 12), new Output("møde.items.csv", 0)),
            new FindingCounts(1, 2, 3),
            Optional.empty());
    private static final ManifestEntry FAILED = new ManifestEntry(
            "z.txt",
            Optional.empty(),
            new MadeBy("kkr 1", ".json"),
            List.of(),
            FindingCounts.NONE,
            Optional.of("no such file"));

    @TempDir
    private Path folder;

    @Test
    void anEntryIsALine() {
        assertThat(new String(new ManifestLine().of(PARSED), StandardCharsets.UTF_8))
                .isEqualTo("{\"input\":\"dumps/møde \\\"3.10\\\".txt\",\"sha256\":\"abc\",\"version\":\"kkr 1\","
                        + "\"options\":\".json --excel\",\"status\":\"ok\","
                        + "\"outputs\":[\"møde.json\",\"møde.items.csv\"],\"outputBytes\":[12,0],"
                        + "\"findings\":{\"info\":1,\"warning\":2,\"error\":3},\"error\":null}\n");
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        write(PARSED, FAILED);

        assertThat(read().entries()).containsExactly(PARSED, FAILED);
    }

    @Test
    void everyTornLineIsNoLine() throws IOException {
        byte[] line = new ManifestLine().of(PARSED);
        for (int length = 0; length < line.length - 1; length++) {
            Files.write(folder.resolve(Manifest.FILE), new ManifestLine().of(FAILED));
            append(Arrays.copyOf(line, length));

            assertThat(read().entries()).as("%d bytes", length).containsExactly(FAILED);
        }
    }

    @Test
    void aRunGoesOnAfterATornLine() throws IOException {
        byte[] line = new ManifestLine().of(FAILED);
        Files.write(folder.resolve(Manifest.FILE), Arrays.copyOf(line, 20));

        write(PARSED);

        assertThat(read().entries()).containsExactly(PARSED);
    }

    @Test
    void theEndOfARunPutsLinesInOrder() throws IOException {
        write(FAILED, PARSED, FAILED);
        Manifest manifest = read();

        try (ManifestLog log = ManifestLog.open(new OutputFolder(folder))) {
            log.compact(manifest);
        }

        assertThat(folder.resolve(Manifest.FILE))
                .hasContent(text(PARSED) + text(FAILED).stripTrailing());
    }

    @Test
    void aFileInOrderIsLeftAlone() throws IOException {
        write(PARSED, FAILED);
        assertThat(read().mayNeedRewrite()).isFalse();

        append(new ManifestLine().of(PARSED));
        assertThat(read().mayNeedRewrite()).as("a line out of order").isTrue();
    }

    @Test
    void aTornOrDoubledLineIsOutOfOrder() throws IOException {
        write(PARSED, FAILED);
        append(new byte[] {'{'});
        assertThat(read().mayNeedRewrite()).as("torn").isTrue();

        Files.delete(folder.resolve(Manifest.FILE));
        write(PARSED, PARSED);
        assertThat(read().mayNeedRewrite()).as("doubled").isTrue();
    }

    @Test
    void whatAnotherRunWroteIsSeen() throws IOException {
        ManifestFile file = new ManifestFile(folder.resolve(Manifest.FILE));
        assertThat(file.read().entries()).isEmpty();

        write(PARSED);

        assertThat(file.read().entries()).containsExactly(PARSED);
    }

    @Test
    void anOutputHasOneOwner() {
        Manifest manifest = new Manifest();
        manifest.put(PARSED);
        manifest.put(new ManifestEntry(
                "moved.txt",
                PARSED.sha256(),
                PARSED.made(),
                List.of(new Output("møde.json", 12)),
                FindingCounts.NONE,
                Optional.empty()));

        assertThat(manifest.entries()).extracting(ManifestEntry::input).containsExactly("moved.txt");
        assertThat(manifest.ownerOf("møde.json")).hasValue("moved.txt");
        assertThat(manifest.ownerOf("møde.items.csv")).isEmpty();
    }

    private Manifest read() throws IOException {
        return new ManifestFile(folder.resolve(Manifest.FILE)).read();
    }

    private void write(ManifestEntry... entries) throws IOException {
        try (ManifestLog log = ManifestLog.open(new OutputFolder(folder))) {
            for (ManifestEntry entry : entries) {
                log.append(entry);
            }
        }
    }

    private void append(byte[] bytes) throws IOException {
        Files.write(folder.resolve(Manifest.FILE), bytes, StandardOpenOption.APPEND);
    }

    private static String text(ManifestEntry entry) {
        return new String(new ManifestLine().of(entry), StandardCharsets.UTF_8);
    }
}

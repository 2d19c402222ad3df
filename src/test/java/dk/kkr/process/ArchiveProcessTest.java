package dk.kkr.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders in, folders out. */
@Tag("slow")
class ArchiveProcessTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void makeArchive() throws IOException {
        Archive.dump(folder.resolve("dumps/2020/a.txt"));
        Archive.dump(folder.resolve("dumps/2021/møde nr. 3.10.txt"));
        Archive.dump(folder.resolve("dumps/z.txt"));
    }

    @Test
    void foldersAreMirroredAndTheManifestHasALinePerDump() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("dumps/bad.txt"), "no agenda");

        Kkr run = Kkr.run(folder, "parse", "dumps", "-o", "out", "-f", "json", "-f", "csv");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("dumps/bad.txt: error: ").contains("kkr: 3 parsed, 0 up to date, 1 failed, ");
        assertThat(contents("out").keySet())
                .containsExactlyInAnyOrder(
                        "2020/a.json",
                        "2020/a.items.csv",
                        "2021/møde nr. 3.10.json",
                        "2021/møde nr. 3.10.items.csv",
                        "z.json",
                        "z.items.csv",
                        "kkr-manifest.jsonl");
        assertThat(Files.readAllLines(folder.resolve("out/kkr-manifest.jsonl")))
                .hasSize(4)
                .allMatch(line -> line.startsWith("{\"input\":\"dumps/"))
                .anyMatch(line -> line.contains("bad.txt") && line.contains("\"status\":\"failed\""));
    }

    @Test
    void outputIsTheSameForAnyNumberOfJobs() throws IOException, InterruptedException {
        Archive.make(folder.resolve("dumps"));

        for (String jobs : new String[] {"1", "2", "4"}) {
            assertThat(Kkr.run(folder, "parse", "dumps", "-j", jobs, "-o", "out" + jobs, "-q")
                            .status())
                    .isZero();
            Kkr stream = Kkr.run(folder, "parse", "dumps", "-j", jobs, "-f", "csv", "-o", "-");
            Files.writeString(folder.resolve("stream" + jobs), stream.out());
        }

        assertThat(contents("out2")).isEqualTo(contents("out1"));
        assertThat(contents("out4")).isEqualTo(contents("out1"));
        assertThat(folder.resolve("stream2")).hasSameTextualContentAs(folder.resolve("stream1"));
        assertThat(folder.resolve("stream4")).hasSameTextualContentAs(folder.resolve("stream1"));
    }

    @Test
    void aSecondRunDoesOnlyWhatIsNewChangedOrMissing() throws IOException, InterruptedException {
        Kkr.run(folder, "parse", "dumps", "-o", "out");
        Map<String, String> first = contents("out");
        Files.setLastModifiedTime(folder.resolve("dumps/z.txt"), FileTime.fromMillis(0));

        assertThat(summary("parse", "dumps", "-o", "out")).startsWith("kkr: 0 parsed, 3 up to date, 0 failed, ");
        assertThat(contents("out")).isEqualTo(first);

        Files.delete(folder.resolve("out/z.json"));
        assertThat(summary("parse", "dumps", "-o", "out")).startsWith("kkr: 1 parsed, 2 up to date");
        assertThat(contents("out")).isEqualTo(first);

        Files.writeString(folder.resolve("out/mine.txt"), "not kkr's");
        Files.writeString(folder.resolve("dumps/z.txt"), Files.readString(folder.resolve("dumps/z.txt")) + "\nMere");
        assertThat(summary("parse", "dumps", "-o", "out")).startsWith("kkr: 1 parsed, 2 up to date");
        assertThat(folder.resolve("out/mine.txt")).hasContent("not kkr's");
        assertThat(summary("parse", "dumps", "-o", "out", "--fix-residues")).startsWith("kkr: 3 parsed, 0 up to date");
        assertThat(summary("parse", "dumps", "-o", "out", "--fix-residues", "--force"))
                .startsWith("kkr: 3 parsed, 0 up to date");
    }

    @Test
    void aPageIsMadeForEachDumpAndAgainInAnotherLanguage() throws IOException, InterruptedException {
        assertThat(summary("parse", "dumps", "-o", "out", "-f", "md")).startsWith("kkr: 3 parsed");
        assertThat(contents("out").keySet())
                .containsExactlyInAnyOrder("2020/a.md", "2021/møde nr. 3.10.md", "z.md", "kkr-manifest.jsonl");
        assertThat(folder.resolve("out/z.md")).content().startsWith("# KKR ").contains("\n**Tid og sted:** ");

        assertThat(summary("parse", "dumps", "-o", "out", "-f", "md", "--lang", "da"))
                .startsWith("kkr: 0 parsed, 3 up to date");
        assertThat(summary("parse", "dumps", "-o", "out", "-f", "md", "--lang", "en"))
                .startsWith("kkr: 3 parsed, 0 up to date");
        assertThat(folder.resolve("out/z.md")).content().contains("\n**Time and place:** ");
    }

    /** As {@code xargs -P} starts them: none may take another's files for leftovers, or omit a line. */
    @Test
    void ofRunsAtTheSameTimeEachHasItsLinesInTheManifestOrIsRefused() throws IOException, InterruptedException {
        for (int i = 0; i < 24; i++) {
            Archive.dump(folder.resolve("many/" + i + ".txt"));
        }

        Kkr.shell(
                folder, "ls many/*.txt | xargs -P 4 -n 3 sh -c 'until \"$@\"; do :; done' sh \"$@\" parse -q -o out/");

        assertThat(Files.readAllLines(folder.resolve("out/kkr-manifest.jsonl"))).hasSize(24);
        assertThat(contents("out")).hasSize(25);
    }

    @Test
    void tablesOfAllAreMadeAnewWhenADumpIsGone() throws IOException, InterruptedException {
        assertThat(summary("parse", "dumps", "-o", "out", "--combined")).startsWith("kkr: 3 parsed");
        assertThat(contents("out").keySet())
                .containsExactlyInAnyOrder(
                        "items.csv",
                        "sections.csv",
                        "participants.csv",
                        "findings.csv",
                        "meetings.csv",
                        "contents.csv",
                        "links.csv",
                        "recommendations.csv",
                        "resolutions.csv",
                        "positions.csv",
                        "remarks.csv",
                        "appointments.csv",
                        "attachments.csv",
                        "item_dates.csv",
                        "item_references.csv",
                        "datapackage.json",
                        "kkr-manifest.jsonl");
        assertThat(Kkr.run(folder, "parse", "dumps", "-f", "csv", "-q").out())
                .isEqualTo(contents("out").get("items.csv"));
        assertThat(summary("parse", "dumps", "-o", "out", "--combined")).startsWith("kkr: 0 parsed, 3 up to date");

        Files.delete(folder.resolve("dumps/z.txt"));

        assertThat(summary("parse", "dumps", "-o", "out", "--combined")).startsWith("kkr: 2 parsed");
        assertThat(contents("out").get("items.csv")).doesNotContain("z.txt").contains("dumps/2020/a.txt");
    }

    @Test
    void dumpsThatWouldBecomeOneFileStopTheRunBeforeItWrites() throws IOException, InterruptedException {
        Archive.dump(folder.resolve("dumps/2020/A.txt"));

        Kkr run = Kkr.run(folder, "parse", "dumps", "-o", "out");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("kkr parse: 'dumps/2020/A.txt' and 'dumps/2020/a.txt' would both become ");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void anEarlierRunsOutputOfAnotherDumpIsNotOverwritten() throws IOException, InterruptedException {
        Archive.dump(folder.resolve("others/z.txt"));
        Kkr.run(folder, "parse", "dumps", "-o", "out");
        Map<String, String> first = contents("out");

        assertThat(Kkr.run(folder, "parse", "others", "-o", "out").status()).isEqualTo(2);
        assertThat(contents("out")).isEqualTo(first);
    }

    @Test
    void listsNameDumpsAndLoopsOfLinksEnd() throws IOException, InterruptedException {
        Files.createSymbolicLink(folder.resolve("dumps/2020/loop"), Path.of(".."));
        Files.writeString(folder.resolve("list"), "dumps/z.txt\0dumps/2020/a.txt\0");

        assertThat(Kkr.run(folder, "parse", "dumps", "-f", "ndjson", "-q").out())
                .hasLineCount(3);
        assertThat(Kkr.run(folder, "parse", "--files-from", "list", "-f", "ndjson")
                        .out())
                .hasLineCount(2);
        Kkr.run(folder, "parse", "--files-from", "list", "-o", "out/");
        assertThat(contents("out")).containsKeys("dumps/z.json", "dumps/2020/a.json");
    }

    private String summary(String... arguments) throws IOException, InterruptedException {
        return Kkr.run(folder, arguments).err().lines().reduce("", (first, last) -> last);
    }

    private Map<String, String> contents(String name) throws IOException {
        return Archive.contents(folder.resolve(name));
    }
}

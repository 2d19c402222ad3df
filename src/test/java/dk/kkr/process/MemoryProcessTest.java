package dk.kkr.process;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.invariant.Effort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What happens to dumps that are large for the memory. In the ordinary run a dump has 2 MB, with {@code -Dkkr.fuzz=20}
 * 16 MB, and the memory grows with it.
 */
@Tag("slow")
class MemoryProcessTest {
    private static final int MEGABYTE = 1 << 20;
    private static final int SIZE = (Effort.factor() > 1 ? 16 : 2) * MEGABYTE;
    private static final String TOO_LARGE =
            "large.txt: error: does not fit into memory, parse it alone, with --jobs 1, or with more memory for Java\n";
    private static final String ITEM = "1. Mødets åbning\nBaggrund\n";
    private static final String PROSE = """
            Rådet drøftede den samlede plan for trafikken i landsdelen og bad om en ny
            beregning af de lokale ruter, som skal indgå i budgettet.

            """;

    @TempDir
    private Path folder;

    @Test
    void aLongDumpFitsIntoTheMemoryOfAnArchivesRun() throws IOException, InterruptedException {
        writeLarge(ITEM, PROSE);

        Kkr run = Kkr.runWith(List.of(heap(20)), folder, "parse", "-q", "-f", "ndjson", "large.txt");

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).hasLineCount(1);
    }

    /** The most expensive shapes: there is more to say about each line than it has characters. */
    @ParameterizedTest
    @CsvSource({"aaaa-, 48", "a-, 72", "Baggrund, 64", "1. Titel, 56"})
    void aDumpOfShortLinesTakesSoMuchAndNoMore(String line, int heapPerMegabyte)
            throws IOException, InterruptedException {
        writeLarge(ITEM, line + "\n");

        Kkr run = Kkr.runWith(List.of(heap(heapPerMegabyte)), folder, "parse", "-q", "-f", "ndjson", "large.txt");

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void aDumpThatIsTooLargeIsToldInOneLineAndTheOthersAreDone() throws IOException, InterruptedException {
        writeLarge(ITEM, "Baggrund\n");
        Archive.dump(folder.resolve("a.txt"));
        Archive.dump(folder.resolve("z.txt"));

        for (String jobs : List.of("1", "2")) {
            Kkr run = Kkr.runWith(
                    List.of(heap(8)), folder, "parse", "-q", "-f", "ndjson", "-j", jobs, "a.txt", "large.txt", "z.txt");

            assertThat(run.err()).isEqualTo(TOO_LARGE);
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.out()).hasLineCount(2);
        }
    }

    @Test
    void inAFolderOfOutputsTheOthersAreDone() throws IOException, InterruptedException {
        writeLarge(ITEM, "Baggrund\n");
        Archive.dump(folder.resolve("a.txt"));
        Archive.dump(folder.resolve("z.txt"));

        Kkr run = Kkr.runWith(List.of(heap(8)), folder, "parse", "-q", ".", "-o", "out", "-j", "2");

        assertThat(run.err()).isEqualTo("./" + TOO_LARGE);
        assertThat(run.status()).isEqualTo(1);
        assertThat(Archive.contents(folder.resolve("out")).keySet())
                .contains("a.json", "z.json")
                .doesNotContain("large.json");
    }

    @Test
    void checkAndRepairTellItToo() throws IOException, InterruptedException {
        writeLarge(ITEM, "Baggrund\n");
        Archive.dump(folder.resolve("z.txt"));

        Kkr check = Kkr.runWith(List.of(heap(8)), folder, "check", "--format", "json", "large.txt", "z.txt");
        Kkr repair = Kkr.runWith(List.of(heap(8)), folder, "repair", "large.txt");

        assertThat(check.err()).isEqualTo(TOO_LARGE);
        assertThat(check.status()).isEqualTo(1);
        assertThat(check.out()).contains("\"file\": \"z.txt\"");
        assertThat(repair).isEqualTo(new Kkr(1, "", TOO_LARGE));
    }

    /** Megabytes for each megabyte of the dump, and those that Java and the program need themselves. */
    private static String heap(int perMegabyte) {
        return "-Xmx" + (perMegabyte * (SIZE / MEGABYTE) + 12) + "m";
    }

    private void writeLarge(String start, String piece) throws IOException {
        String text = start + piece.repeat((SIZE - start.length()) / piece.length());
        Files.writeString(folder.resolve("large.txt"), text);
    }
}

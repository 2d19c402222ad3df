package dk.kkr.process;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.DrawnPdf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PDFs as files and in folders. */
@Tag("slow")
class PdfProcessTest {
    private static final byte[] AGENDA = DrawnPdf.of(List.of("72 100 11 1. Vejen", "72 128 11 Den er lang."));
    private static final byte[] BROKEN = "%PDF-1.7\n".getBytes(StandardCharsets.ISO_8859_1);

    @TempDir
    private Path folder;

    @Test
    void aPdfIsReadWithoutAWordOnStandardError() throws IOException, InterruptedException {
        Files.write(folder.resolve("vej.pdf"), AGENDA);

        Kkr run = Kkr.run(folder, "parse", "-q", "vej.pdf");

        // The tests' libraries have one for logs that speaks up; the program's have none.
        assertThat(run.err().lines()).allMatch(line -> line.startsWith("SLF4J"));
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("\"pages\": 1", "\"pdfPage\": 1", "\"title\": \"Vejen\"");
    }

    /** PDFBox would write a list of the machine's fonts there. */
    @Test
    void theUsersHomeStaysAsItIs() throws IOException, InterruptedException {
        Path home = Files.createDirectory(folder.resolve("home"));
        Files.write(folder.resolve("vej.pdf"), AGENDA);

        Kkr run = Kkr.runWith(List.of("-Duser.home=" + home), folder, "text", "vej.pdf");

        assertThat(run.status()).isZero();
        try (Stream<Path> written = Files.list(home)) {
            assertThat(written).isEmpty();
        }
    }

    @Test
    void aFolderOfPdfsAndTextsGoesOnAfterABrokenOne() throws IOException, InterruptedException {
        Path archive = Files.createDirectory(folder.resolve("archive"));
        Files.write(archive.resolve("a.pdf"), BROKEN);
        Files.write(archive.resolve("b.PDF"), AGENDA);
        Files.writeString(archive.resolve("c.txt"), "1. Broen\n\nDen er ny.\n");

        Kkr run = Kkr.run(folder, "parse", "-q", "archive", "-o", "out");

        assertThat(run.status()).isOne();
        assertThat(run.err()).contains("a.pdf: error: is a damaged PDF");
        assertThat(folder.resolve("out/b.json")).content().contains("Vejen");
        assertThat(folder.resolve("out/c.json")).content().contains("Broen");
        assertThat(folder.resolve("out/a.json")).doesNotExist();
    }

    @Test
    void aTextAndAPdfOfOneNameWouldBeOneOutput() throws IOException, InterruptedException {
        Path archive = Files.createDirectory(folder.resolve("archive"));
        Files.write(archive.resolve("a.pdf"), AGENDA);
        Files.writeString(archive.resolve("a.txt"), "1. Broen\n");

        assertThat(Kkr.run(folder, "parse", "archive", "-o", "out").status()).isEqualTo(2);
    }

    @Test
    void aFolderOfOtherDocumentsIsAFailureThatSaysWhatItHolds() throws IOException, InterruptedException {
        Path archive = Files.createDirectory(folder.resolve("archive"));
        Files.writeString(archive.resolve("a.docx"), "PK");
        Files.writeString(archive.resolve("b.docx"), "PK");

        Kkr run = Kkr.run(folder, "parse", "archive", "-o", "out");

        assertThat(run.status()).isOne();
        assertThat(run.err()).contains("archive: ", "holds no *.txt or *.pdf, but 2 .docx: print documents to PDF");
    }
}

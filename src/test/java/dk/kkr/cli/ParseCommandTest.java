package dk.kkr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.example.ExampleMeetings;
import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import dk.kkr.model.Meeting;
import dk.kkr.model.Severity;
import dk.kkr.model.UnusableDumpException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParseCommandTest {
    private static final DumpParser<Meeting> UNKNOWN = (dump, name, options) -> ExampleMeetings.withFindings(name);

    @TempDir
    private Path folder;

    @Test
    void aDumpIsWrittenAsIndentedJson() throws IOException {
        String file = dump("møde æøå.txt");

        Run run = Run.parse(UNKNOWN, file);

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("{\n  \"schemaVersion\": \"1.0\",\n")
                .contains("\"file\": \"" + file + "\"")
                .endsWith("}\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void theParserGetsTheBytesTheNameAndTheEncoding() throws IOException {
        String file = dump("a.txt");

        Run run = Run.parse(
                (dump, name, options) -> {
                    assertThat(dump).isEqualTo("Dagsorden æ".getBytes(StandardCharsets.UTF_8));
                    assertThat(name).isEqualTo(file);
                    assertThat(options.encoding()).hasValue(StandardCharsets.ISO_8859_1);
                    return ExampleMeetings.unknown();
                },
                "--encoding",
                "latin1",
                file);

        assertThat(run.status()).isZero();
    }

    @Test
    void aMinusIsStandardInput() {
        Run run = Run.parseFromStandardInput(
                (dump, name, options) -> ExampleMeetings.withFindings(name + new String(dump, StandardCharsets.UTF_8)),
                "text",
                "-f",
                "ndjson",
                "-");

        assertThat(run.out()).contains("\"file\":\"-text\"").hasLineCount(1);
    }

    @Test
    void oneBadInputFailsTheRunAndTheOthersAreStillDone() throws IOException {
        String missing = folder.resolve("none.txt").toString();
        String bad = dump("bad.txt");
        String good = dump("good.txt");

        Run run = Run.parse(
                (dump, name, options) -> {
                    if (name.equals(bad)) {
                        throw new UnusableDumpException(12, "no agenda item, give the text of an agenda");
                    }
                    return ExampleMeetings.withFindings(name);
                },
                "-f",
                "ndjson",
                missing,
                bad,
                good);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains(good).hasLineCount(1);
        assertThat(run.err().lines())
                .containsExactly(
                        missing + ": error: no such file, check its name",
                        bad + ":12: error: no agenda item, give the text of an agenda");
    }

    @Test
    void aBugInTheParserCostsOnlyItsDump() throws IOException {
        String bug = dump("bug.txt");

        Run run = Run.parse(
                (dump, name, options) -> {
                    if (name.equals(bug)) {
                        throw new IllegalStateException("never");
                    }
                    return ExampleMeetings.unknown();
                },
                bug,
                dump("good.txt"));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).startsWith("{");
        assertThat(run.err()).startsWith(bug + ": error: this is a bug in kkr").hasLineCount(1);
    }

    @Test
    void pagesFollowEachOtherAfterAnEmptyLine() throws IOException {
        Run run = Run.parse(
                (dump, name, options) -> ExampleMeetings.full(),
                "-f",
                "MD",
                dump("a.txt"),
                dump("b.txt"),
                dump("c.txt"));

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("# KKR Sjælland, referat").endsWith(" gælder kilden.\n");
        assertThat(run.out().split("(^|\n\n)# KKR ", -1)).hasSize(4);
    }

    @Test
    void aPageIsInTheLanguageThatIsNamed() throws IOException {
        Run run = Run.parse((dump, name, options) -> ExampleMeetings.full(), "-f", "md", "--lang", "en", dump("a.txt"));

        assertThat(run.out()).startsWith("# KKR Sjælland, minutes, 19 June 2020\n");
    }

    @Test
    void severalDumpsShareOneCsvHeader() throws IOException {
        Run run = Run.parse(
                (dump, name, options) -> ExampleMeetings.full(),
                "-f",
                "csv",
                "--table",
                "participants",
                dump("a.txt"),
                dump("b.txt"));

        assertThat(run.out()).hasLineCount(5).startsWith("document_id,meeting_id,position,name,");
    }

    @Test
    void aTableOfSeveralWordsIsNamedAsItsFileIs() throws IOException {
        DumpParser<Meeting> full = (dump, name, options) -> ExampleMeetings.full();

        Run run = Run.parse(full, "-f", "csv", "--table", "item_dates", dump("a.txt"));

        assertThat(run.out()).contains(",2020-11-09,deadline,").hasLineCount(3);
    }

    @Test
    void excelCsvBeginsWithAByteOrderMark() throws IOException {
        Run run = Run.parse((dump, name, options) -> ExampleMeetings.full(), "-f", "csv", "--excel", dump("a.txt"));

        assertThat(run.out()).startsWith("\uFEFFdocument_id;");
    }

    @Test
    void formulasAreGuardedInPlainCsvOnlyWhenAskedFor() throws IOException {
        String file = dump("a.txt");
        DumpParser<Meeting> full = (dump, name, options) -> ExampleMeetings.full();

        assertThat(Run.parse(full, "-f", "csv", "--table", "sections", "--formula-guard", file)
                        .out())
                .startsWith("document_id,")
                .contains(",'- Tiltrådt.,");
        assertThat(Run.parse(full, "-f", "csv", "--table", "sections", file).out())
                .contains(",- Tiltrådt.,");
    }

    @Test
    void warningsAndErrorsAreSaidWithTheirLine() throws IOException {
        String file = dump("a.txt");

        Run run = Run.parse(withOneFindingOfEachSeverity(), file);

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEqualTo(file + ":30: warning: differs\n" + file + ": error: lost\n");
    }

    @Test
    void infosAreSaidOnlyWhenVerbose() throws IOException {
        String file = dump("a.txt");

        assertThat(Run.parse(withOneFindingOfEachSeverity(), "-v", file).err())
                .contains(file + ":7: info: elsewhere\n", "warning", "error");
    }

    @Test
    void quietSaysErrorsOnly() throws IOException {
        String file = dump("a.txt");

        assertThat(Run.parse(withOneFindingOfEachSeverity(), "-q", file).err()).isEqualTo(file + ": error: lost\n");
        assertThat(Run.parse(UNKNOWN, "-q", "none.txt").err()).startsWith("none.txt: error: ");
    }

    @Test
    void aWarningFailsAStrictRunOnly() throws IOException {
        String file = dump("a.txt");
        DumpParser<Meeting> warned = (dump, name, options) ->
                ExampleMeetings.withFindings(name, Finding.of(FindingCode.DATE_UNKNOWN, 0, "no date"));
        DumpParser<Meeting> informed = (dump, name, options) ->
                ExampleMeetings.withFindings(name, Finding.of(FindingCode.COVER_MISSING, 0, "no cover"));

        assertThat(Run.parse(warned, file).status()).isZero();
        assertThat(Run.parse(warned, "--strict", file).status()).isEqualTo(1);
        assertThat(Run.parse(warned, "--strict", file).out()).startsWith("{");
        assertThat(Run.parse(informed, "--strict", file).status()).isZero();
    }

    @Test
    void messagesCannotForgeLinesOrHideText() throws IOException {
        String file = dump("a\n\u202Eb.txt");

        Run run = Run.parse(
                (dump, name, options) -> ExampleMeetings.withFindings(
                        name, Finding.of(FindingCode.UNPLACED_TEXT, 1, "text '\u001B[2J\u00A0x'")),
                file);

        assertThat(run.err()).isEqualTo(folder + "/a\\u000A\\u202Eb.txt:1: warning: text '\\u001B[2J\u00A0x'\n");
    }

    private static DumpParser<Meeting> withOneFindingOfEachSeverity() {
        return (dump, name, options) -> ExampleMeetings.withFindings(
                name,
                new Finding(Severity.INFO, FindingCode.COVER_MISSING, 7, "elsewhere"),
                new Finding(Severity.WARNING, FindingCode.CONTENTS_TITLE_DIFFERS, 30, "differs"),
                new Finding(Severity.ERROR, FindingCode.TEXT_CUT_OFF, 0, "lost"));
    }

    private String dump(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "Dagsorden æ").toString();
    }
}

package dk.kkr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.MeetingParser;
import dk.kkr.model.CheckedDump;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCommandTest {
    private static final DumpParser<CheckedDump> CHECKER =
            (dump, name, options) -> new MeetingParser().check(dump, name);

    private static final String WELL = "KKR Nordjylland\nDAGSORDEN\nDato: 12-04-2022\n1. Åbning\nBaggrund\nIntet.\n";
    private static final String ODD = WELL + "3. Eventuelt\nBaggrund\nIntet.\n";

    @TempDir
    private Path folder;

    @Test
    void theReportIsDataAndGoesToStandardOutput() throws IOException {
        String file = dump("a.txt", ODD);

        Run run = Run.check(CHECKER, file);

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith(file + "\n  Document      KKR Nordjylland, agenda, 2022-04-12\n")
                .contains("\n" + file + ":7: warning: item 3 follows item 1 [item-number-skipped]\n"
                        + "     7 | 3. Eventuelt\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aWarningFailsAStrictRunOnly() throws IOException {
        assertThat(Run.check(CHECKER, dump("a.txt", ODD)).status()).isZero();
        assertThat(Run.check(CHECKER, "--strict", dump("a.txt", ODD)).status()).isEqualTo(1);
        assertThat(Run.check(CHECKER, "--strict", dump("a.txt", WELL)).status()).isZero();
    }

    @Test
    void oneBadInputFailsTheRunAndTheOthersAreStillDone() throws IOException {
        String empty = dump("empty.txt", "");
        String good = dump("good.txt", WELL);

        Run run = Run.check(CHECKER, "-f", "json", "none.txt", empty, good);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains(good).containsOnlyOnce("schemaVersion");
        assertThat(run.err().lines()).hasSize(2).satisfies(lines -> assertThat(lines.get(0))
                .startsWith("none.txt: error: no such file"));
    }

    @Test
    void aFolderIsAllDumpsBelowItWithTheirNumberAtTheEnd() throws IOException {
        dump("z.md", ODD);
        dump("b.txt", WELL);
        String odd = dump("a.txt", ODD);

        Run run = Run.check(CHECKER, folder.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith(odd + "\n  Document ").contains("\n\n" + folder + "/b.txt\n");
        assertThat(run.err()).matches("kkr: 2 checked, 0 failed, [0-9.]+ s\n");
        assertThat(Run.check(CHECKER, "--include", "*.md", "-f", "json", folder.toString())
                        .out())
                .contains("z.md")
                .doesNotContain("b.txt");
    }

    @Test
    void manyWarningsOfAFolderAreCountedByKind() throws IOException {
        for (int i = 0; i < 11; i++) {
            dump(i + ".txt", ODD);
        }

        assertThat(Run.check(CHECKER, folder.toString()).err())
                .startsWith("kkr: 11 findings in 11 dumps, 'kkr check --catalogue' explains each kind:\n"
                        + "kkr:   11 in 11 dumps, warning item-number-skipped, first " + folder + "/0.txt:7\n"
                        + "kkr: 11 checked, 0 failed, ");
    }

    @Test
    void quietLeavesFailuresTheExitStatusAndWhatIsForPrograms() throws IOException {
        String odd = dump("a.txt", ODD);

        assertThat(Run.check(CHECKER, "-q", folder.toString())).isEqualTo(new Run(0, "", ""));
        assertThat(Run.check(CHECKER, "-q", "--strict", folder.toString())).isEqualTo(new Run(1, "", ""));
        assertThat(Run.check(CHECKER, "-q", odd, "none.txt").err())
                .startsWith("none.txt: error: ")
                .hasLineCount(1);
        assertThat(Run.check(CHECKER, "-q", "-f", "json", odd).out())
                .isEqualTo(Run.check(CHECKER, "-f", "json", odd).out());
    }

    @Test
    void aPageIsOfOneDumpAlsoOfAFolder() throws IOException {
        dump("a.txt", WELL);
        assertThat(Run.check(CHECKER, "-f", "html", folder.toString()).status()).isZero();

        dump("b.txt", WELL);
        assertThat(Run.check(CHECKER, "-f", "html", folder.toString()).err())
                .startsWith("kkr check: --format html makes one page of one dump, not of 2\n");
    }

    @Test
    void linesHaveTheirRoleInTheMargin() throws IOException {
        assertThat(Run.check(CHECKER, "--lines", dump("a.txt", ODD)).out())
                .contains("     4 item-heading     1. Åbning\n", "     6 section-text     Intet.\n");
    }

    @Test
    void coloursAreForTerminalsUnlessAskedFor() throws IOException {
        String file = dump("a.txt", ODD);

        assertThat(Run.check(CHECKER, "--lines", file).out()).doesNotContain("\u001B");
        assertThat(Run.check(CHECKER, "--lines", "--color", "never", file).out())
                .doesNotContain("\u001B");
        assertThat(Run.check(CHECKER, "--lines", "--color", "always", file).out())
                .contains("\u001B[1;35m1. Åbning\u001B[0m\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "html"})
    void aPageOrDocumentIsWritten(String format) throws IOException {
        Run run = Run.check(CHECKER, "--format", format, dump("a.txt", ODD));

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("item 3 follows item 1").endsWith("\n");
    }

    @ParameterizedTest
    @CsvSource({"da, <h2 id=\"items\">Punkter</h2>", "en, <h2 id=\"items\">Items</h2>"})
    void thePageIsInTheLanguageThatIsAskedFor(String language, String heading) throws IOException {
        Run run = Run.check(CHECKER, "--format", "html", "--lang", language, dump("a.txt", ODD));

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("<html lang=\"" + language + "\">", heading);
    }

    private String dump(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}

package dk.kkr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.example.SchemaErrors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --council} and {@code --date}. */
class MeetingOptionsTest {
    private static final String SILENT = """
            Referat

            1. Mødeplan
            Baggrund
            Planen blev drøftet på mødet den 7. februar 2020.
            """;

    @TempDir
    private Path folder;

    private String dump = "";

    @BeforeEach
    void makeDump() throws IOException {
        dump = Files.writeString(folder.resolve("a.txt"), SILENT).toString();
    }

    @Test
    void whatTheDumpDoesNotSayIsTakenAsGivenAndEverythingThatRestsOnItFollows() throws IOException {
        Run run = parse("-f", "ndjson", "--council", "KKR Sjælland", "--date", "2020-06-19", dump);

        String option = "{\"source\":\"option\",\"quote\":null,\"line\":null,\"lastLine\":null,\"pdfPage\":null}";
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("\"id\":\"kkr-sjaelland-2020-06-19-minutes\",\"meetingId\":\"kkr-sjaelland-2020-06-19\"")
                .contains("\"council\":\"KKR Sjælland\",\"region\":\"Sjælland\"", "\"date\":\"2020-06-19\"")
                .contains("\"evidence\":{\"council\":" + option, "\"date\":" + option)
                .contains("\"meetingId\":\"kkr-sjaelland-2020-02-07\"");
        assertThat(new SchemaErrors().in(run.out())).isEmpty();
    }

    @Test
    void theDumpIsBelievedAndAWarningSaysWhere() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "KKR Syddanmark\nDato: 05-03-2021\n" + SILENT);

        Run run = parse("-f", "ndjson", "--council", "Sjælland", "--date", "2020-06-19", dump);

        assertThat(run.out()).contains("\"id\":\"kkr-syddanmark-2021-03-05-minutes\"", "\"source\":\"cover\"");
        assertThat(run.err().lines())
                .containsExactly(
                        dump + ":1: warning: the cover says KKR Syddanmark, but KKR Sjælland was given; the dump's is"
                                + " taken",
                        dump + ":2: warning: the cover says 2021-03-05, but 2020-06-19 was given; the dump's is taken");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KKR Sjælland",
                "kkr sjælland",
                "Sjælland",
                "SJÆLLAND",
                " sjælland ",
                "KKR-Sjælland",
                "kkr-sjaelland",
                "Sjaelland",
                "Region Sjælland",
                "Kommunekontaktråd Sjælland",
                "Kommunekontaktrådet i Sjælland",
                "Kommunekontaktrådet for Region Sjælland",
            })
    void aCouncilHasManySpellings(String name) {
        assertThat(parse("-q", "-f", "ndjson", "--council", name, dump).out())
                .contains("\"id\":\"kkr-sjaelland-unknown-minutes\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "KKR", "Sjællan", "Sjællands Stiftstidende", "KKR Sjælland og KKR Hovedstaden"})
    void anotherNameIsWrongUsage(String name) {
        Run run = parse("--council", name, dump);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("not '" + name + "'\n");
    }

    @Test
    void outputsThatWereMadeWithOtherOptionsAreMadeAgain() {
        String out = folder.resolve("out").toString();

        assertThat(parse("-v", "--date", "2020-06-19", dump, "-o", out + "/").err())
                .contains("1 parsed");
        assertThat(parse("-v", "--date", "2020-06-19", dump, "-o", out).err()).contains("1 up to date");
        assertThat(parse("-v", "--date", "2020-06-20", dump, "-o", out).err()).contains("1 parsed");
        assertThat(parse("-v", "--date", "2020-06-20", "--council", "Sjælland", dump, "-o", out)
                        .err())
                .contains("1 parsed");
        assertThat(folder.resolve("out/a.json")).content().contains("kkr-sjaelland-2020-06-20");
    }

    @Test
    void checkTakesThemToo() {
        Run run = Run.check(
                (bytes, name, options) -> options.toParser().check(bytes, name),
                "--council",
                "Sjælland",
                "--date",
                "2020-06-19",
                dump);

        assertThat(run.out()).contains("KKR Sjælland", "2020-06-19").doesNotContain("unknown");
    }

    private static Run parse(String... arguments) {
        return Run.parse((bytes, name, options) -> options.toParser().parse(bytes, name), arguments);
    }
}

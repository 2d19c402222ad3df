package dk.kkr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pars                          | kkr: unknown command 'pars', did you mean 'parse'?
            parse                         | kkr parse: FILE is missing, name a dump
            parse --fomat csv a           | kkr parse: unknown option '--fomat', did you mean '--format'?
            parse --encoding utf-99 a     | kkr parse: --encoding: unknown encoding \
            'utf-99', try UTF-8 or windows-1252
            parse --table items a         | kkr parse: --table goes with --format csv or ndjson
            parse --council KKR a         | kkr parse: --council: expected Hovedstaden, \
            Sjælland, Syddanmark, Midtjylland or Nordjylland, with or without KKR, not 'KKR'
            check --council Fyn a         | kkr check: --council: expected Hovedstaden, \
            Sjælland, Syddanmark, Midtjylland or Nordjylland, with or without KKR, not 'Fyn'
            parse --date 19-06-2020 a     | kkr parse: --date: expected a day as \
            YYYY-MM-DD, for example 2020-06-19, not '19-06-2020'
            parse --date 2021-02-29 a     | kkr parse: --date: expected a day as \
            YYYY-MM-DD, for example 2020-06-19, not '2021-02-29'
            parse --date 0202-06-19 a     | kkr parse: --date: there was no meeting in \
            the year of '0202-06-19'
            repair --date 2020-06-19 a    | kkr repair: unknown option '--date'
            parse --formula-guard a       | kkr parse: --formula-guard goes with --format csv
            parse --excel a               | kkr parse: --excel goes with --format csv
            parse -f json --table items a | kkr parse: --table goes with --format csv or ndjson
            parse -o a.txt a              | kkr parse: the ending of --output is none of .json .ndjson .csv .md .db, \
            give --format: a.txt
            parse -f sqlite a             | kkr parse: --format sqlite goes with a file, name it with --output
            parse -f sqlite -o src a      | kkr parse: --format sqlite goes with a file, --output is a folder
            parse -f sqlite -f json -o b a | kkr parse: --format sqlite goes with no other format
            parse -f csv -o b.db a        | kkr parse: a .db file goes with --format sqlite: b.db
            parse --combined -o b.db src  | kkr parse: --combined goes with a folder, not with a database, which has \
            every table
            parse --table items -o b.db a | kkr parse: --table goes with --format csv or ndjson
            parse --excel -o b.db a       | kkr parse: --excel goes with --format csv
            parse --combined a            | kkr parse: --combined goes with a folder, name it with --output
            parse -f json -f csv a        | kkr parse: several --format go with a folder, name it with --output
            parse --max-size 0 a          | kkr parse: --max-size is 1 to 2000 MB, not 0
            parse --jobs -1 a             | kkr parse: --jobs cannot be -1
            parse --include a{ src        | kkr parse: 'a{' is not a glob: Missing '}
            parse src -o pom.xml          | kkr parse: --output is a file, name a folder: pom.xml
            parse --files-from none       | kkr parse: --files-from none: no such file, check its name
            parse --files-from src        | kkr parse: --files-from src: is a folder, name a file
            parse --files-from - -        | kkr parse: standard input (-) can be given only once
            parse - a -                   | kkr parse: standard input (-) can be given only once
            repair                        | kkr repair: FILE is missing, name a dump
            check                         | kkr check: FILE is missing, name a dump
            check - -                     | kkr check: standard input (-) can be given only once
            check -f html a b             | kkr check: --format html makes one page of one dump, not of 2
            check -f html --lines a       | kkr check: --lines goes with --format text or json
            repair a b                    | kkr repair: one argument too many: 'b'
            repair --log --format json a  | kkr repair: unknown option '--format'
            parse -j x a                  | kkr parse: --jobs: expected a whole number, \
            not 'x'
            parse -f xml a                | kkr parse: --format: expected json, \
            ndjson, csv, md or sqlite, not 'xml'
            parse -f csv --lang en a      | kkr parse: --lang goes with --format md
            parse --lang da a             | kkr parse: --lang goes with --format md
            parse -f md --lang sv a       | kkr parse: --lang: expected da or en, not 'sv'
            parse -f md --table items a   | kkr parse: --table does not go with --format md
            parse -f md --combined -o o a | kkr parse: --combined does not go with --format md
            parse -f md --excel a         | kkr parse: --excel goes with --format csv
            parse -f csv --table dates a  | kkr parse: --table: expected items, \
            sections, participants, findings, meetings, contents, links, recommendations, resolutions, positions, \
            remarks, appointments, attachments, item_dates or item_references, not 'dates'
            check -f xml a                | kkr check: --format: expected text, json or \
            html, not 'xml'
            check --lang en a             | kkr check: --lang goes with --format html
            check -f json --lang da a     | kkr check: --lang goes with --format html
            check -f html --lang sv a     | kkr check: --lang: expected da or en, not 'sv'
            check --schema --catalogue    | kkr check: --catalogue and --schema cannot be combined
            check --catalogue -f html     | kkr check: --catalogue goes with --format text or json
            parse -q -v a                 | kkr parse: --quiet and --verbose cannot be combined
            parse --include *.md a        | kkr parse: --include goes with a folder
            parse --exclude *.md a        | kkr parse: --exclude goes with a folder
            parse --force a               | kkr parse: --force goes with a file or folder, name it with --output
            help foo                      | kkr: unknown command 'foo'
            """)
    void wrongUsageIsOneLineAndAHintAndStatus2(String arguments, String line) {
        Run run = Run.of(Arrays.stream(arguments.split(" "))
                .filter(argument -> !argument.isEmpty())
                .toArray(String[]::new));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith(line + "\nTry 'kkr")
                .endsWith("--help'.\n")
                .hasLineCount(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-f xml", "-q -v", "--jobs"})
    void optionsThatMakeNoSenseAreWrongUsage(String options) {
        assertThat(Run.of(("parse a " + options).split(" ")).status()).isEqualTo(2);
    }

    @Test
    void anEmptyOutputIsNotTheCurrentFolder() {
        Run run = Run.of("parse", "-o", "", "a");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("kkr parse: --output is empty, name a file or folder\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"parse", "check", "repair"})
    void anEmptyFileIsNotTheCurrentFolder(String command) {
        Run run = Run.of(command, "");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("kkr " + command + ": FILE is empty, name a dump\n");
    }

    @Test
    void anInputThatIsListedIsNotOverwritten(@TempDir Path folder) throws IOException {
        Path dump = Files.writeString(folder.resolve("a.txt"), "1. Mødets åbning\nBaggrund\nIntet.\n");
        Path list = Files.writeString(folder.resolve("list"), dump + "\n");

        Run run = Run.of("parse", "-f", "json", "--files-from", list.toString(), "-o", dump.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("kkr parse: --output would overwrite an input: " + dump + "\n");
        assertThat(dump).content().startsWith("1. Mødets åbning");
    }

    @ParameterizedTest
    @ValueSource(strings = {"repair", "text"})
    void aPatternOfSeveralFilesIsNotOneFile(String command, @TempDir Path folder) throws IOException {
        Files.createFile(folder.resolve("a.txt"));
        Files.createFile(folder.resolve("b.txt"));

        assertThat(Run.of(command, folder + "/?.txt").err())
                .startsWith("kkr " + command + ": '" + folder + "/?.txt' are 2 files, name one\n");
        assertThat(Run.of(command, folder + "/a.*").err()).startsWith(folder + "/a.txt: error: ");
    }

    @Test
    void standardInputThatIsListedIsReadOnce(@TempDir Path folder) throws IOException {
        Path list = Files.writeString(folder.resolve("list"), "-\n");

        Run run = Run.of("parse", "--files-from", list.toString(), "-");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("kkr parse: standard input (-) can be given only once\n");
    }

    @Test
    void helpIsAWordToo() {
        assertThat(Run.of("help").out()).isEqualTo(Run.of("--help").out()).isNotEmpty();
        assertThat(Run.of("help", "parse").out())
                .isEqualTo(Run.of("parse", "--help").out())
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"parse", "repair", "check", "text", "schema", "completion"})
    void helpGoesToStandardOutputWithExamples(String command) {
        Run run = Run.of(command, "--help");

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("Usage: kkr " + command).contains("Examples:\n  ");
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void theVersionTheCommitAndTheJvmArePrinted() {
        assertThat(Run.of("--version").out().lines())
                .satisfiesExactly(
                        version -> assertThat(version).startsWith("kkr "),
                        commit -> assertThat(commit).startsWith("commit "),
                        java -> assertThat(java).startsWith("Java " + System.getProperty("java.version") + " ("));
    }

    @Test
    void theCatalogueOfFindingsIsPrinted() {
        Run run = Run.of("check", "--catalogue");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("cover-missing (info)\n    council, date")
                .contains("\nmixed-encodings (warning)\n");
        assertThat(Run.of("check", "--catalogue", "-f", "json").out()).startsWith("{\n  \"findings\": [\n");
    }

    @Test
    void theSchemaOfAReportIsPrinted() {
        assertThat(Run.of("check", "--schema").out()).startsWith("{\n").contains("\"title\": \"Check\"");
    }

    @Test
    void theSchemaIsPrinted() {
        Run run = Run.of("schema");

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("{\n").contains("https://json-schema.org/draft/2020-12/schema");
    }

    @Test
    void aCompletionScriptIsPrinted() {
        Run bash = Run.of("completion");

        assertThat(bash.status()).isZero();
        assertThat(bash.out()).startsWith("#!/usr/bin/env bash").contains("--files-from", "ndjson");
        assertThat(Run.of("completion", "zsh").out()).startsWith("#compdef kkr\n" + bash.out());
    }
}

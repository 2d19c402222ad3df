package dk.kkr.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kkr.archive.ManifestEntry.MadeBy;
import dk.kkr.archive.OrderedWorkers;
import dk.kkr.archive.Outcome;
import dk.kkr.archive.UnwritableException;
import dk.kkr.model.Meeting;
import dk.kkr.relation.ArchivedItem;
import dk.kkr.relation.RelatedItems;
import dk.kkr.writer.CsvTable;
import dk.kkr.writer.DescribedTable;
import dk.kkr.writer.RelatedItemsTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseRunTest {
    private static final String MINUTES = "syddanmark-referat-2021-11-23.tika";
    private static final String AGENDA = "nordjylland-dagsorden-2022-04-12.tika";

    @TempDir
    private Path folder;

    private final SampleDumps dumps = SampleDumps.some();

    @Test
    void aTableHasTheRowsOfItsCsv() throws IOException, SQLException {
        run(false);

        List<Meeting> meetings =
                dumps.files().stream().map(dump -> dumps.meeting(dump.name())).toList();
        try (Rows rows = new Rows(file())) {
            for (CsvTable table : CsvTable.values()) {
                assertThat(rows.of("SELECT " + String.join(", ", table.columns()) + " FROM " + table))
                        .as(table.toString())
                        .containsExactlyInAnyOrderElementsOf(meetings.stream()
                                .flatMap(meeting -> table.rowsOf(meeting).stream())
                                .toList());
            }
        }
    }

    @Test
    void relationsAreThoseOfTheMeetings() throws IOException, SQLException {
        dumps.put("2021.txt", """
                KKR Syddanmark
                Referat
                Dato: 1. marts 2021
                1. Kystplan for Vidå og Ribe Å
                Beslutning
                Udsat til mødet den 1. juni 2021.
                """);
        dumps.put("2021-2.txt", """
                KKR Syddanmark
                Referat
                Dato: 1. juni 2021
                1. Kystplan for Vidå og Ribe Å
                """);
        run(false);

        List<ArchivedItem> items = dumps.files().stream()
                .flatMap(dump -> ArchivedItem.allOf(dumps.meeting(dump.name())).stream())
                .toList();
        List<List<String>> expected =
                RelatedItems.of(items).stream().map(RelatedItemsTable::row).toList();
        assertThat(expected).isNotEmpty();
        try (Rows rows = new Rows(file())) {
            assertThat(rows.of("SELECT * FROM related_items ORDER BY 1, 2, 3, 4"))
                    .isEqualTo(expected);
            rows.run("DELETE FROM related_items");
        }
        // As a killed run leaves it.
        run(false);
        try (Rows rows = new Rows(file())) {
            assertThat(rows.of("SELECT * FROM related_items ORDER BY 1, 2, 3, 4"))
                    .isEqualTo(expected);
        }
    }

    @Test
    void aDayThatSomebodyWroteByHandIsUnknown() throws IOException, SQLException {
        run(false);
        try (Rows rows = new Rows(file())) {
            rows.run("UPDATE meetings SET date = 'i går' WHERE source_file = '" + MINUTES + "'");
            rows.run("DELETE FROM related_items");
        }

        assertThat(run(false).get(Outcome.Kind.UP_TO_DATE)).contains(MINUTES);
    }

    @Test
    void threadsMakeTheSameRows() throws IOException, SQLException {
        run(false);
        String one = contents();
        Files.delete(file());
        new DatabaseRun(settings("1", false), dumps, new OrderedWorkers(4, () -> false))
                .run(dumps.files(), outcome -> {});

        assertThat(contents()).isEqualTo(one);
    }

    @Test
    void aSecondRunDoesWhatIsNewOrChanged() throws IOException, SQLException {
        run(false);
        dumps.put(MINUTES, "KKR Syddanmark\n1. Kolonihavelivet\n");
        dumps.put("new.txt", "KKR Syddanmark\n1. Skovbrynslivet\n");

        Map<Outcome.Kind, List<String>> done = run(false);

        assertThat(done.get(Outcome.Kind.PARSED)).containsExactlyInAnyOrder(MINUTES, "new.txt");
        assertThat(done.get(Outcome.Kind.UP_TO_DATE)).hasSize(dumps.files().size() - 2);
        try (Rows rows = new Rows(file())) {
            assertThat(rows.of("SELECT title FROM items WHERE source_file = '" + MINUTES + "'"))
                    .containsExactly(List.of("Kolonihavelivet"));
            assertThat(rows.of("SELECT source_file FROM item_search WHERE item_search MATCH 'brynsliv'"))
                    .containsExactly(List.of("new.txt"));
            assertThat(rows.of("SELECT source_file FROM item_search WHERE item_search MATCH 'novembermødet'"))
                    .doesNotContain(List.of(MINUTES));
            // Tells where the index and the items differ.
            rows.run("INSERT INTO item_search (item_search, rank) VALUES ('integrity-check', 1)");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "1"})
    void anotherProgramOrForceMakesAllAnew(String version) throws IOException {
        run(false);
        List<Outcome> outcomes = new ArrayList<>();

        new DatabaseRun(settings(version, version.equals("1")), dumps, new OrderedWorkers(1, () -> false))
                .run(dumps.files(), outcomes::add);

        assertThat(outcomes).allMatch(outcome -> outcome.kind() == Outcome.Kind.PARSED);
    }

    @Test
    void aDumpThatFailsIsRecordedAndKeepsItsEarlierRows() throws IOException, SQLException {
        run(false);
        dumps.put(MINUTES, "Kære alle, hermed mødets bilag.");

        Map<Outcome.Kind, List<String>> done = run(false);

        assertThat(done.get(Outcome.Kind.FAILED)).containsExactly(MINUTES);
        try (Rows rows = new Rows(file())) {
            assertThat(rows.of("SELECT source_file FROM runs WHERE status = 'failed' AND error IS NOT NULL"))
                    .containsExactly(List.of(MINUTES));
            assertThat(rows.of("SELECT count(*) FROM meetings WHERE source_file = '" + MINUTES + "'"))
                    .containsExactly(List.of("1"));
        }
        assertThat(run(false).get(Outcome.Kind.FAILED)).containsExactly(MINUTES);
    }

    @Test
    void anEarlierFailureIsForgottenOnceTheDumpIsRight() throws IOException, SQLException {
        dumps.put("late.txt", "");
        run(false);
        dumps.put("late.txt", "KKR Syddanmark\n1. Skovbrynslivet\n");
        run(false);

        try (Rows rows = new Rows(file())) {
            assertThat(rows.of("SELECT status, error FROM runs WHERE source_file = 'late.txt'"))
                    .containsExactly(List.of("ok", ""));
        }
    }

    @Test
    void whatIsUpToDateStillTellsItsFindings() throws IOException {
        run(false);
        List<Outcome> outcomes = new ArrayList<>();

        new DatabaseRun(settings("1", false), dumps, new OrderedWorkers(1, () -> false))
                .run(dumps.files(), outcomes::add);

        assertThat(outcomes)
                .filteredOn(outcome -> outcome.name().equals(MINUTES))
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.entry().findings().warnings())
                        .isEqualTo((int) dumps.meeting(MINUTES).findings().stream()
                                .filter(finding -> finding.isWarning())
                                .count()));
    }

    /** As sqlite3 removes it, which leaves foreign keys alone. */
    @Test
    void aMeetingThatSomebodyRemovesGoesWithAllItsRowsAndIsMadeAgain() throws IOException, SQLException {
        run(false);
        String complete = contents();
        try (Rows rows = new Rows(file())) {
            rows.run("PRAGMA foreign_keys = OFF");
            rows.run("DELETE FROM meetings WHERE source_file = '" + MINUTES + "'");
            for (DescribedTable table : DescribedTable.all()) {
                assertThat(rows.of("SELECT * FROM " + table.name() + " WHERE source_file = '" + MINUTES + "'"))
                        .as(table.name())
                        .isEmpty();
            }
            assertThat(rows.of("SELECT source_file FROM item_search WHERE item_search MATCH 'novembermødet'"))
                    .doesNotContain(List.of(MINUTES));
            rows.run("INSERT INTO item_search (item_search, rank) VALUES ('integrity-check', 1)");
        }

        assertThat(run(false).get(Outcome.Kind.PARSED)).containsExactly(MINUTES);
        assertThat(contents()).isEqualTo(complete);
    }

    @Test
    void decisionsAreThoseOfMinutes() throws IOException, SQLException {
        run(false);

        try (Rows rows = new Rows(file())) {
            assertThat(rows.of("SELECT item_number, result FROM decisions WHERE source_file = '" + MINUTES + "'"))
                    .contains(List.of("1.1", "adopted-amended"), List.of("1.2", "adopted"));
            assertThat(rows.of("SELECT * FROM decisions WHERE source_file = '" + AGENDA + "'"))
                    .isEmpty();
        }
    }

    @Test
    void attendanceCountsAMeetingOnceHoweverManyDumpsThereAreOfIt() throws IOException, SQLException {
        run(false);

        try (Rows rows = new Rows(file())) {
            assertThat(rows.of("SELECT DISTINCT meetings FROM attendance")).containsExactly(List.of("1"));
            assertThat(rows.of("SELECT count(*) FROM attendance WHERE present = 1"))
                    .containsExactly(List.of("25"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"source_file,position;1;2", "not a database, but more than a page long"})
    void whatIsNoDatabaseIsLeftAlone(String content) throws IOException {
        Files.writeString(file(), content.repeat(200));

        assertThatThrownBy(() -> run(false))
                .isInstanceOf(UnwritableException.class)
                .hasMessage("it is no database, name another file");
        assertThat(file()).hasContent(content.repeat(200));
    }

    @Test
    void somebodyElsesDatabaseIsLeftAlone() throws IOException, SQLException {
        try (Rows rows = new Rows(file())) {
            rows.run("CREATE TABLE items (title TEXT)");
        }
        byte[] before = Files.readAllBytes(file());

        assertThatThrownBy(() -> run(false))
                .isInstanceOf(UnwritableException.class)
                .hasMessageStartingWith("it is no database of kkr's");
        assertThat(file()).hasBinaryContent(before);
    }

    @Test
    void aReaderInTheMiddleOfItsWorkIsWaitedForAndThenNamed() throws IOException, SQLException {
        run(false);
        try (Rows reader = new Rows(file())) {
            reader.run("BEGIN");
            reader.of("SELECT * FROM meetings");

            assertThatThrownBy(() -> run(true))
                    .isInstanceOf(UnwritableException.class)
                    .hasMessage("another program is reading or writing it, wait for it");
        }
    }

    @Test
    void anEmptyFileBecomesADatabase() throws IOException, SQLException {
        Files.createFile(file());
        run(false);

        assertThat(contents()).contains(MINUTES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"møder 2021?.db", "100 % #1.db", "'\"$.db", "a&b=c.db"})
    void anyNameWillDo(String name) throws IOException {
        Path strange = folder.resolve(name);
        new DatabaseRun(
                        new DatabaseSettings(strange, new MadeBy("1", ""), false),
                        dumps,
                        new OrderedWorkers(1, () -> false))
                .run(dumps.files(), outcome -> {});

        // One file, without logs or locks beside it.
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly(name);
        }
    }

    private Map<Outcome.Kind, List<String>> run(boolean isForced) throws UnwritableException {
        List<Outcome> outcomes = new ArrayList<>();
        new DatabaseRun(settings("1", isForced), dumps, new OrderedWorkers(1, () -> false))
                .run(dumps.files(), outcomes::add);
        return outcomes.stream()
                .collect(Collectors.groupingBy(Outcome::kind, Collectors.mapping(Outcome::name, Collectors.toList())));
    }

    private DatabaseSettings settings(String version, boolean isForced) {
        return new DatabaseSettings(file(), new MadeBy(version, "sqlite"), isForced);
    }

    private Path file() {
        return folder.resolve("meetings.db");
    }

    private String contents() throws SQLException {
        try (Rows rows = new Rows(file())) {
            return rows.ofEveryTable();
        }
    }
}

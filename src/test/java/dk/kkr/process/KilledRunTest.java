package dk.kkr.process;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.database.Rows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run may be killed at any moment: no incomplete file, and the next run ends with the same result as an undisturbed
 * one.
 */
@Tag("slow")
class KilledRunTest {
    /** {@code -Dkkr.kills=50} for a thorough run. */
    private static final int KILLS = Integer.getInteger("kkr.kills", 5);

    private static final String MANIFEST = "kkr-manifest.jsonl";

    @TempDir
    private Path folder;

    private final Random random = new Random();

    @Test
    void aKilledRunIsTakenUpAgain() throws IOException, InterruptedException {
        killAndResume("-f", "json", "-f", "csv");
    }

    @Test
    void aKilledRunOverTablesOfAllIsDoneAnew() throws IOException, InterruptedException {
        killAndResume("-f", "ndjson", "--combined");
    }

    @Test
    void aKilledDatabaseHoldsWholeDumpsAndIsTakenUpAgain() throws Exception {
        Archive.make(folder.resolve("dumps"));
        long undisturbed = millisecondsOf(arguments("undisturbed.db"));
        String expected = rowsOf("undisturbed.db");

        for (int kill = 0; kill < KILLS; kill++) {
            String out = "out" + kill + ".db";
            killAfter(random.nextLong(undisturbed), arguments(out));
            assertHoldsWholeDumps(folder.resolve(out));
            Kkr resumed = Kkr.run(folder, arguments(out));
            assertThat(resumed.status()).as(resumed.err()).isZero();
            assertThat(rowsOf(out)).isEqualTo(expected);
        }
    }

    /** Copied with what SQLite has beside it, so that looking at it mends nothing. */
    private void assertHoldsWholeDumps(Path database) throws IOException, SQLException {
        if (Files.notExists(database)) {
            return;
        }
        Path copy = folder.resolve("copy.db");
        for (String beside : List.of("", "-wal", "-journal")) {
            Files.deleteIfExists(Path.of(copy + beside));
            if (Files.exists(Path.of(database + beside))) {
                Files.copy(Path.of(database + beside), Path.of(copy + beside));
            }
        }
        try (Rows rows = new Rows(copy)) {
            assertThat(rows.of("PRAGMA integrity_check")).containsExactly(List.of("ok"));
            if (rows.of("SELECT name FROM sqlite_master").isEmpty()) {
                return;
            }
            assertThat(rows.of("SELECT source_file FROM runs WHERE status = 'ok' ORDER BY source_file"))
                    .isEqualTo(rows.of("SELECT source_file FROM meetings ORDER BY source_file"));
            assertThat(rows.of("SELECT source_file, items FROM meetings ORDER BY source_file"))
                    .isEqualTo(rows.of(
                            "SELECT source_file, count(*) FROM item_texts GROUP BY source_file ORDER BY source_file"));
        }
    }

    private String rowsOf(String database) throws SQLException {
        try (Rows rows = new Rows(folder.resolve(database))) {
            return rows.ofEveryTable();
        }
    }

    private long millisecondsOf(String... arguments) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        assertThat(Kkr.run(folder, arguments).status()).isZero();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    }

    private void killAndResume(String... options) throws IOException, InterruptedException {
        Archive.make(folder.resolve("dumps"));
        long undisturbed = millisecondsOf(arguments("undisturbed", options));
        Map<String, String> expected = Archive.contents(folder.resolve("undisturbed"));

        for (int kill = 0; kill < KILLS; kill++) {
            String out = "out" + kill;
            killAfter(random.nextLong(undisturbed), arguments(out, options));
            assertNoHalfFile(Archive.contents(folder), out + "/", expected);
            Kkr resumed = Kkr.run(folder, arguments(out, options));
            assertThat(resumed.status()).as(resumed.err()).isZero();
            assertThat(Archive.contents(folder.resolve(out))).isEqualTo(expected);
        }
    }

    private void killAfter(long milliseconds, String... arguments) throws IOException, InterruptedException {
        Process process = Kkr.builder(folder, arguments)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
    }

    private static void assertNoHalfFile(Map<String, String> all, String out, Map<String, String> expected) {
        all.forEach((path, content) -> {
            if (path.startsWith(out)
                    && !path.endsWith(".tmp")
                    && !path.endsWith(".kkr.lock")
                    && !path.endsWith(MANIFEST)) {
                assertThat(content).as(path).isEqualTo(expected.get(path.substring(out.length())));
            }
        });
    }

    private static String[] arguments(String out, String... options) {
        List<String> arguments = new ArrayList<>(List.of("parse", "dumps", "-q", "-o", out));
        arguments.addAll(List.of(options));
        return arguments.toArray(String[]::new);
    }
}

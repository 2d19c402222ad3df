package dk.kkr.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
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
    private static final int KILLS = Integer.getInteger("kkr.kills", 3);

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

    private void killAndResume(String... options) throws IOException, InterruptedException {
        Archive.make(folder.resolve("dumps"));
        long begun = System.nanoTime();
        assertThat(Kkr.run(folder, arguments("undisturbed", options)).status()).isZero();
        long undisturbed = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
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

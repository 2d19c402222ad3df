package dk.kkr.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.MeetingParser;
import dk.kkr.invariant.Effort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A made-up agenda, set and extracted, comes back as it was made up. The dump of one that does not is left in
 * {@code target/generated}.
 */
@Tag("slow")
class GeneratedMeetingsTest {
    private static final int SEEDS = 60;
    private static final Path FAILED = Path.of("target", "generated");

    @ParameterizedTest
    @EnumSource
    void comeBackAsTheyWere(Dialect dialect) throws Exception {
        for (int seed = 0; seed < SEEDS * Effort.factor(); seed++) {
            check(GeneratedDump.of(seed, dialect));
        }
    }

    private static void check(GeneratedDump dump) throws Exception {
        List<String> expected = Digest.of(dump.agenda(), dump.dialect());
        List<String> actual = Digest.of(new MeetingParser().parse(dump.bytes(), "dump"), dump.dialect());
        if (!actual.equals(expected)) {
            keep(dump);
            assertThat(String.join("\n", actual)).as(dump.name()).isEqualTo(String.join("\n", expected));
        }
    }

    private static void keep(GeneratedDump dump) throws IOException {
        Files.createDirectories(FAILED);
        Files.write(FAILED.resolve(dump.name().replace(' ', '-') + ".txt"), dump.bytes());
    }
}

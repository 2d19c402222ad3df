package dk.kkr.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that hold what the program is expected to write. {@code mvn verify -Dkkr.updateSamples=true} rewrites those
 * that differ. Read the diff before committing it: it is the change as users see it.
 */
final class Golden {
    private static final boolean UPDATE = Boolean.getBoolean("kkr.updateSamples");

    private Golden() {}

    /** Byte for byte. */
    static void compare(Path expected, byte[] actual) throws IOException {
        if (UPDATE) {
            Files.write(expected, actual);
        }
        String hint = expected + " differs; -Dkkr.updateSamples=true writes it anew";
        assertThat(new String(actual, StandardCharsets.UTF_8))
                .as(hint)
                .isEqualTo(Files.readString(expected, StandardCharsets.UTF_8));
        assertThat(actual).as(hint).isEqualTo(Files.readAllBytes(expected));
    }
}

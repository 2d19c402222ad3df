package dk.kkr.hash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ContentHashTest {
    /** The example of FIPS 180-2; the digits are what {@code sha256sum} prints. */
    @Test
    void isSha256InLowerCaseDigits() {
        assertThat(ContentHash.sha256Of("abc".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}

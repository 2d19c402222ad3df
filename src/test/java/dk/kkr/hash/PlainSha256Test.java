package dk.kkr.hash;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlainSha256Test {
    /** Every length of the last blocks, among them those where the length needs one of its own. */
    @Test
    void theHashIsJavas() throws NoSuchAlgorithmException {
        Random random = new Random(6);
        for (int length = 0; length < 300; length++) {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);

            assertThat(PlainSha256.of(bytes)).as("%d bytes", length).isEqualTo(javas(bytes));
        }
    }

    @Test
    void manyBlocksToo() throws NoSuchAlgorithmException {
        byte[] bytes = new byte[1_000_003];
        new Random(6).nextBytes(bytes);

        assertThat(PlainSha256.of(bytes)).isEqualTo(javas(bytes)).isEqualTo(ContentHash.sha256Of(bytes));
    }

    private static String javas(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}

package dk.kkr.hash;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash that identifies a dump's content. */
public final class ContentHash {
    private ContentHash() {}

    /** The SHA-256 of the bytes, in lower-case hexadecimal digits. */
    public static String sha256Of(byte[] dump) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(dump));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

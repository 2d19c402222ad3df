package dk.kkr.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Where a meeting was read from.
 *
 * @param file the path as the user gave it, {@code -} for standard input
 * @param sha256 hash of the dump's bytes, lower-case hexadecimal
 * @param encoding the charset it was decoded with, as IANA names it
 * @param lines how many lines it has; a last line without an end counts
 */
public record Source(String file, String sha256, String encoding, int lines) {
    /**
     * Set by the start script where it tells Java not to compile for long: a run over one dump. There Java's own hash
     * takes a tenth of the run; in a run over many it is five times as fast as ours.
     */
    private static final boolean IN_SHORT_RUN = Boolean.getBoolean("kkr.short");

    public Source {
        if (lines < 0) {
            throw new IllegalArgumentException("negative number of lines: " + lines);
        }
    }

    /** The hash by which a dump's content is known again, in hexadecimal digits. */
    public static String sha256Of(byte[] dump) {
        if (IN_SHORT_RUN) {
            return PlainSha256.of(dump);
        }
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(dump));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

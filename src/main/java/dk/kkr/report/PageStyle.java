package dk.kkr.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The page's style sheet, and a content security policy that allows nothing else: no scripts, no other styles, nothing
 * from the network, whatever a dump may smuggle past the escaping.
 */
record PageStyle(String css) {
    static PageStyle load() throws IOException {
        try (InputStream css = PageStyle.class.getResourceAsStream("check.css")) {
            if (css == null) {
                throw new IOException("check.css is not on the class path");
            }
            return new PageStyle(new String(css.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** Allows the style sheet by its hash (CSP level 2). */
    String policy() {
        return "default-src 'none'; style-src 'sha256-" + hash() + "'; base-uri 'none'; form-action 'none'";
    }

    private String hash() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

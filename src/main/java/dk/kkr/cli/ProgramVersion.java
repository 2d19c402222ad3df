package dk.kkr.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;

/** Which program made an output: its version and build, since a snapshot's rules change from day to day. */
final class ProgramVersion {
    private ProgramVersion() {}

    static String get() {
        String[] version = new VersionFromJar().getVersion();
        return version[0] + " (" + buildOfJar().orElse(version[1]) + ")";
    }

    /** The jar's bytes distinguish builds of one commit. A runtime image has no jar and is made from a commit. */
    private static Optional<String> buildOfJar() {
        CodeSource source = ProgramVersion.class.getProtectionDomain().getCodeSource();
        URL location = source == null ? null : source.getLocation();
        try {
            return location != null && location.getProtocol().equals("file")
                    ? buildOf(Path.of(location.toURI()))
                    : Optional.empty();
        } catch (URISyntaxException | IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> buildOf(Path code) throws IOException {
        if (!Files.isRegularFile(code)) {
            return Optional.empty();
        }
        CRC32 checksum = new CRC32();
        checksum.update(Files.readAllBytes(code));
        return Optional.of(String.format(Locale.ROOT, "build %08x", checksum.getValue()));
    }
}

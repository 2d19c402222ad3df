package dk.kkr.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Locale;
import java.util.zip.CRC32;

/** Which program made an output: its version, and which build of it, since a snapshot's rules change every day. */
final class ProgramVersion {
    private ProgramVersion() {}

    static String get() {
        return new VersionFromJar().getVersion()[0] + build();
    }

    private static String build() {
        CodeSource source = ProgramVersion.class.getProtectionDomain().getCodeSource();
        URL location = source == null ? null : source.getLocation();
        try {
            return location == null ? "" : build(Path.of(location.toURI()));
        } catch (URISyntaxException | IOException e) {
            return "";
        }
    }

    private static String build(Path code) throws IOException {
        if (!Files.isRegularFile(code)) {
            return "";
        }
        CRC32 checksum = new CRC32();
        checksum.update(Files.readAllBytes(code));
        return String.format(Locale.ROOT, " (build %08x)", checksum.getValue());
    }
}

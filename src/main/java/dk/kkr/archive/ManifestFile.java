package dk.kkr.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;

/** The manifest on disk. A run reads it twice, and usually nobody has written to it in between. */
final class ManifestFile {
    private final Path path;
    private byte[] bytes = {};
    private Manifest manifest = Manifest.of(bytes);

    ManifestFile(Path path) {
        this.path = path;
    }

    /** What the file says now; an empty manifest if there is no file. */
    Manifest read() throws IOException {
        byte[] now = bytesOnDisk();
        if (!Arrays.equals(now, bytes)) {
            bytes = now;
            manifest = Manifest.of(now);
        }
        return manifest;
    }

    private byte[] bytesOnDisk() throws IOException {
        try {
            return Files.readAllBytes(path);
        } catch (NoSuchFileException e) {
            return new byte[0];
        }
    }
}

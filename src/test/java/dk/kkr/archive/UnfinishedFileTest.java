package dk.kkr.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledOnOs(OS.WINDOWS)
class UnfinishedFileTest {
    @TempDir
    private Path folder;

    /** The first is stricter than a new file's, the second looser. */
    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "rw-rw-rw-"})
    void aFileThatIsReplacedHandsOnItsModeBeforeAnythingIsWritten(String mode) throws IOException {
        Path target = Files.writeString(folder.resolve("a.json"), "old");
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(mode));
        Path beside = folder.resolve("beside");

        try (UnfinishedFile file = new UnfinishedFile(target, beside)) {
            assertThat(modeOf(beside)).isEqualTo(mode);
            file.stream().write("new".getBytes(StandardCharsets.UTF_8));
            file.commit();
        }

        assertThat(target).hasContent("new");
        assertThat(modeOf(target)).isEqualTo(mode);
    }

    /** Only root may give a file away. */
    @Test
    void aFileThatIsReplacedHandsOnItsOwnerAndGroup() throws IOException {
        Path target = Files.writeString(folder.resolve("a.json"), "old");
        String owner = "root".equals(Files.getOwner(target).getName())
                ? "nobody"
                : Files.getOwner(target).getName();
        Files.setOwner(
                target, target.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(owner));
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-r-----"));

        try (UnfinishedFile file = new UnfinishedFile(target, folder.resolve("beside"))) {
            file.commit();
        }

        assertThat(target).hasContent("");
        assertThat(Files.getOwner(target).getName()).isEqualTo(owner);
        assertThat(modeOf(target)).isEqualTo("rw-r-----");
    }

    @Test
    void aNewFileHasTheModeOfNewFiles() throws IOException {
        Path usual = Files.createFile(folder.resolve("usual"));
        Path target = folder.resolve("a.json");

        try (UnfinishedFile file = new UnfinishedFile(target, folder.resolve("beside"))) {
            file.commit();
        }

        assertThat(modeOf(target)).isEqualTo(modeOf(usual));
    }

    private static String modeOf(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}

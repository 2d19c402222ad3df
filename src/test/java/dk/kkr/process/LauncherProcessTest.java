package dk.kkr.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Which Java the launcher takes, and the class-data archive that it names: scripts stand for Javas. */
@Tag("slow")
@EnabledOnOs(OS.LINUX)
class LauncherProcessTest {
    @TempDir
    private Path folder;

    private Path launcher = Path.of("");

    @BeforeEach
    void install() throws IOException {
        launcher = Launcher.installIn(Files.createDirectory(folder.resolve("installation")));
        makeJava("17", "17.0.15");
        makeJava("25", "25.0.3");
        makeClassDataScript("echo made >>made; echo data >\"$3\"");
    }

    @Test
    void eachJavaHasAnArchiveOfItsOwnWhichIsMadeOnce() throws IOException, InterruptedException {
        String first = runWith("17");
        String second = runWith("25");

        assertThat(first).matches("kkr-[0-9]+\\.jsa\n");
        assertThat(second).matches("kkr-[0-9]+\\.jsa\n").isNotEqualTo(first);
        assertThat(runWith("17")).isEqualTo(first);
        assertThat(runWith("25")).isEqualTo(second);
        assertThat(launcher.resolveSibling("made")).hasContent("made\nmade\n");
    }

    @Test
    void aJavaIsAskedForItsVersionOnceUntilItsNameLeadsToAnother() throws IOException, InterruptedException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("17"));
        String first = runWith("link");
        assertThat(runWith("link")).isEqualTo(first);
        assertThat(folder.resolve("asked")).hasContent("17.0.15\n");

        Files.delete(link);
        Files.createSymbolicLink(link, Path.of("25"));

        assertThat(runWith("link")).isNotEqualTo(first);
        assertThat(folder.resolve("asked")).hasContent("17.0.15\n25.0.3\n");
    }

    @Test
    void aJavaThatWasReplacedIsAskedAgain() throws IOException, InterruptedException {
        String first = runWith("17");
        makeJava("17", "17.0.16");

        assertThat(runWith("17")).isNotEqualTo(first);
    }

    /** What an earlier launcher remembered, and no line at all. */
    @Test
    void aMemoryThatIsNotWholeIsNotBelieved() throws IOException, InterruptedException {
        String first = runWith("17");
        Path memory = launcher.resolveSibling("target/launcher/java");
        for (String remembered : new String[] {"", folder + "/17/bin/java\n", folder + "/17/bin/java\n\n\n"}) {
            Files.writeString(memory, remembered);
            assertThat(runWith("17")).isEqualTo(first);
        }
    }

    /** Named, it would keep Java from its own archive. */
    @Test
    void whereNoArchiveCanBeMadeNoneIsNamedAndNoneTriedAgain() throws IOException, InterruptedException {
        makeClassDataScript("echo made >>made; exit 1");

        assertThat(runWith("17")).isEmpty();
        assertThat(runWith("17")).isEmpty();
        assertThat(launcher.resolveSibling("made")).hasContent("made\n");
    }

    @Test
    void aJavaThatIsTooOldIsNotTaken() throws IOException, InterruptedException {
        makeJava("11", "11.0.2");

        assertThat(Kkr.shell(folder, "JAVA_HOME=11 sh " + launcher + " --version 2>&1")
                        .out())
                .isEqualTo("kkr: '11/bin/java' is Java 11.0.2; kkr needs 17 or later: set JAVA_HOME to a newer JDK\n");
    }

    /** The name of the archive that this Java is given. */
    private String runWith(String java) throws IOException, InterruptedException {
        Kkr run = Kkr.shell(folder, "JAVA_HOME=$PWD/" + java + " sh " + launcher + " --version");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return run.out();
    }

    /** One that says which archive it is given, and keeps account of who asks for its version. */
    private void makeJava(String name, String version) throws IOException {
        Path java = folder.resolve(name + "/bin/java");
        Files.createDirectories(folder.resolve(name + "/bin"));
        Files.writeString(
                java,
                String.join(
                        "\n",
                        "#!/bin/sh",
                        "if [ \"$1\" = -version ]; then",
                        "    echo " + version + " >>'" + folder + "/asked'",
                        "    echo 'openjdk version \"" + version + "\"' >&2",
                        "fi",
                        "for option; do",
                        "    case $option in -XX:SharedArchiveFile=*) echo \"${option##*/}\" ;; esac",
                        "done",
                        ""));
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void makeClassDataScript(String script) throws IOException {
        Path build = launcher.resolveSibling("src/build");
        Path file = build.resolve("class-data.sh");
        Files.createDirectories(build);
        Files.writeString(file, script + "\n");
        // A source that is newer than the jar would have it built.
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        Files.setLastModifiedTime(build, FileTime.fromMillis(0));
    }
}

package dk.kkr.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a shell does to a program. */
@Tag("slow")
@EnabledOnOs(OS.LINUX)
class StreamsProcessTest {
    /** Copies of the samples: as many as take half a second. */
    /** With room for a busy machine; a run that takes longer did not react to the signal. */
    private static final int MINUTES = 5;

    private static final int MANY = 4;

    @TempDir
    private Path folder;

    @BeforeEach
    void makeArchive() throws IOException {
        Archive.make(folder.resolve("dumps"));
    }

    @Test
    void aFullDiskIsReported() throws IOException, InterruptedException {
        Kkr run = Kkr.shell(folder, "\"$@\" parse -q dumps > /dev/full");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("standard output: error: cannot be written: No space left on device\n");
        assertThat(Kkr.run(folder, "parse", "-q", "dumps", "-o", "/dev/full").status())
                .isEqualTo(1);
    }

    @Test
    void aClosedPipeEndsTheRunWithoutATrace() throws IOException, InterruptedException {
        Kkr run = Kkr.shell(folder, "\"$@\" parse -q dumps dumps dumps | head -1; echo ${PIPESTATUS[0]}");

        assertThat(run.out()).isEqualTo("{\n141\n");
    }

    @Test
    void standardInputIsReadToo() throws IOException, InterruptedException {
        Kkr one = Kkr.shell(folder, "cat dumps/nordjylland/*.raw.txt | \"$@\" parse -f ndjson - | wc -l");

        assertThat(one.out().trim()).isEqualTo("1");
    }

    /**
     * Whatever number the first file gets that Java opens for itself, it is neither read nor written for the stream.
     */
    @Test
    void closedStreamsAreNobodyElsesFiles() throws IOException, InterruptedException {
        Path launcher = Launcher.installIn(Files.createDirectory(folder.resolve("installation")));
        Archive.dump(folder.resolve("x"));
        String kkr = "sh " + launcher;

        assertThat(Kkr.shell(folder, kkr + " parse -q x >&-"))
                .isEqualTo(new Kkr(1, "standard output: error: cannot be written: Bad file descriptor\n", ""));
        assertThat(Kkr.shell(folder, kkr + " parse - <&-").out()).startsWith("-: error: is empty");
        assertThat(Kkr.shell(folder, kkr + " parse none 2>&-")).isEqualTo(new Kkr(1, "", ""));
        assertThat(Kkr.shell(folder, kkr + " parse -v x -o y <&- >&- 2>&-")).isEqualTo(new Kkr(0, "", ""));
        assertThat(folder.resolve("y"))
                .hasContent(Kkr.run(folder, "parse", "-q", "x").out());
    }

    @Test
    void aFolderThatWasRemovedAndTooLittleMemoryAreToldOnStandardError() throws IOException, InterruptedException {
        Path launcher = Launcher.installIn(Files.createDirectory(folder.resolve("installation")));

        Kkr removed = Kkr.shell(folder, "mkdir d; cd d; rmdir ../d; sh " + launcher + " parse - 2>../err; cat ../err");
        Kkr small = Kkr.shell(
                folder,
                "sh " + launcher + " --version >v; (ulimit -v 600000; sh " + launcher + " parse none 2>err); "
                        + "echo $?; [ ! -s err ] || echo told");

        assertThat(removed.out()).endsWith("kkr: the current folder was removed, change to another one\n");
        assertThat(small.out()).isEqualTo("1\ntold\n");
    }

    /**
     * The run gets the signal when the first dump is done, among so many others that it is far from its end; the last
     * one is a pipe into which nobody writes, so that it cannot end before the signal comes, however slow that is.
     */
    @Test
    void controlCEndsTheRunWithASummaryAndWhatWasDoneIsKept() throws IOException, InterruptedException {
        for (int i = 0; i < MANY; i++) {
            Archive.make(folder.resolve("dumps/" + i));
        }
        new ProcessBuilder("mkfifo", folder.resolve("pipe").toString()).start().waitFor();
        Path err = folder.resolve("err");
        ProcessBuilder builder = Kkr.builder(folder, "parse", "dumps", "pipe", "-j", "1", "-o", "out");
        // A shell's background jobs, such as a build, ignore the signal, and pass that on.
        builder.command().addAll(0, List.of("env", "--default-signal=INT"));
        Process process = builder.redirectError(err.toFile()).start();
        while (!isBegun(folder.resolve("out/kkr-manifest.jsonl")) && process.isAlive()) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();

        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(130);
        assertThat(Files.readString(err)).contains("kkr: interrupted: ");
        assertThat(Archive.contents(folder.resolve("out")).keySet()).noneMatch(name -> name.endsWith(".tmp"));
        assertThat(Kkr.run(folder, "parse", "dumps", "-o", "out").err())
                .doesNotContain(" 0 up to date")
                .contains(" 0 failed");
    }

    private static boolean isBegun(Path manifest) throws IOException {
        return Files.exists(manifest) && Files.size(manifest) > 0;
    }

    @Test
    void aDanishFileNameWorksInTheLocaleC() throws IOException, InterruptedException {
        Path launcher = Launcher.installIn(Files.createDirectory(folder.resolve("installation")));
        Archive.dump(folder.resolve("øer/Ærø møde.txt"));

        Kkr file = Kkr.shell(folder, "export LC_ALL=C; sh '" + launcher + "' parse -f ndjson 'øer/Ærø møde.txt'");
        Kkr archive = Kkr.shell(folder, "export LC_ALL=C; sh '" + launcher + "' parse -q øer -o ud");

        assertThat(file.out()).contains("\"file\":\"øer/Ærø møde.txt\"");
        assertThat(archive).isEqualTo(new Kkr(0, "", ""));
        assertThat(folder.resolve("ud/Ærø møde.json")).exists();
    }
}

package dk.kkr.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that a shell opens, and how the program treats them. In each script {@code "$@"} is the program. */
@Tag("slow")
@EnabledOnOs(OS.LINUX)
class FilesProcessTest {
    @TempDir
    private Path folder;

    private String dump = "";

    private String parsed = "";

    @BeforeEach
    void makeDump() throws IOException, InterruptedException {
        dump = Files.readString(Archive.dump(folder.resolve("x")));
        parsed = Kkr.run(folder, "parse", "-q", "x").out();
    }

    /** Each script reads y; the exit status, and how the message begins. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "parse - -o y <y                 | 2 | kkr parse: --output would overwrite an input: y",
                "parse - -o link <y              | 2 | kkr parse: --output would overwrite an input: link",
                "parse y -f sqlite -o y          | 2 | kkr parse: --output would overwrite an input: y",
                "parse --files-from - -o y <y    | 2 | kkr parse: --output would overwrite an input: y",
                "parse - -o out <out/stdin.json  | 2 | kkr parse: 'FOLDER/out/stdin.json' is a dump, which",
                "parse - <y 2>&1 1<>y            | 1 | -: error: is the file that standard output goes to",
                "repair - <y 2>&1 >>y            | 1 | -: error: is the file that standard output goes to",
                "check - <y 2>&1 >>y             | 1 | -: error: is the file that standard output goes to",
                "text - <y 2>&1 >>y              | 1 | -: error: is the file that standard output goes to",
                "parse y 2>&1 >>link             | 1 | y: error: is the file that standard output goes to",
                "repair y 2>&1 1<>y              | 1 | y: error: is the file that standard output goes to",
                "check /dev/stdin <y 2>&1 >>y    | 1 | /dev/stdin: error: is the file that standard output",
                "text /dev/fd/3 3<y 2>&1 >>y     | 1 | /dev/fd/3: error: is the file that standard output",
                "parse -o /dev/stdout y 2>&1 >>y | 1 | y: error: is the file that standard output goes to",
            })
    void whatIsReadIsNotWritten(String script, int status, String message) throws IOException, InterruptedException {
        Path read = Files.copy(folder.resolve("x"), folder.resolve("y"));
        Files.createSymbolicLink(folder.resolve("link"), Path.of("y"));
        Files.createDirectory(folder.resolve("out"));
        Files.createLink(folder.resolve("out/stdin.json"), read);

        Kkr run = Kkr.shell(folder, "\"$@\" " + script);

        assertThat(run.status()).isEqualTo(status);
        assertThat(run.out()).startsWith(message.replace("FOLDER", folder.toString()));
        assertThat(read).hasContent(dump);
        assertThat(Archive.contents(folder)).containsOnlyKeys("x", "y", "link", "out/stdin.json");
    }

    @Test
    void theOtherInputsAreDoneWhereOneIsStandardOutput() throws IOException, InterruptedException {
        Kkr run = Kkr.shell(folder, ": >y; \"$@\" parse -q y x 2>&1 >y");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out().lines()).hasSize(1);
        assertThat(folder.resolve("y")).hasContent(parsed);
    }

    /**
     * Each leaves the meeting on standard output; there is no file that could be left beside a pipe. What a shell has
     * not waited for is lost: Java stops reading when the shell ends.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "parse -q x -o /dev/stdout | cat",
                "parse -q x -o /dev/fd/1 | cat",
                "parse -q x -o >(cat); wait $!",
                "parse -q -j 2 d -o >(cat >y; sed s,d/x.txt,x, y); wait $!",
                "parse -q -j 2 d -o /dev/fd/1 | sed s,d/x.txt,x,",
                "parse -q x -o pipe & cat pipe",
                "parse -q <(cat x) | sed 's,: \"/dev/fd/.*\",: \"x\",'",
                "parse -q x -o link | cat",
                "parse -q - -o /dev/stdout <x | sed 's/: \"-\"/: \"x\"/'",
                "parse -q d -o /dev/stdout >y; sed s,d/x.txt,x, y",
                "parse -q x -o /dev/fd/3 3>y; cat y",
            })
    void aPipeOrDeviceIsWrittenAsItIs(String script) throws IOException, InterruptedException {
        Archive.dump(folder.resolve("d/x.txt"));
        Files.createSymbolicLink(folder.resolve("link"), Path.of("/dev/stdout"));

        Kkr run = Kkr.shell(folder, "mkfifo pipe; \"$@\" " + script);

        assertThat(run.out()).isEqualTo(parsed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-o /dev/stdout", "-o y", "-o /dev/fd/1", "-o /dev/fd/3 3>>y"})
    void whatOthersWriteToAnOpenFileStays(String output) throws IOException, InterruptedException {
        Kkr.shell(folder, "( echo before; \"$@\" parse -q x " + output + "; echo after ) >>y");

        assertThat(folder.resolve("y")).hasContent("before\n" + parsed + "after\n");
    }

    /**
     * A file stands for Java's own libraries, which have descriptors, too: a failing test would overwrite and break
     * them for good.
     */
    @ParameterizedTest
    @ValueSource(strings = {"77", "0 <y", "3 3<y"})
    void whatIsNotOpenToBeWrittenToIsNotWritten(String number) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("y"), "library");

        Kkr run = Kkr.shell(folder, "\"$@\" parse -q x -o /dev/fd/" + number);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).endsWith(": error: cannot be written: nothing is open for writing there\n");
        assertThat(folder.resolve("y")).hasContent("library");
    }

    @Test
    void theFileThatTakesTheMessagesTakesNoData() throws IOException, InterruptedException {
        Kkr run = Kkr.shell(folder, "\"$@\" parse x -o y 2>y; echo $?; head -1 y");

        assertThat(run.out()).isEqualTo("2\nkkr parse: --output is where messages go, name another file: y\n");
    }

    @Test
    void aClosedPipeEndsTheRunQuietlyByWhateverName() throws IOException, InterruptedException {
        assertThat(Kkr.shell(folder, "\"$@\" parse x x x -o /dev/stdout | head -1; echo ${PIPESTATUS[0]}")
                        .out())
                .isEqualTo("{\n141\n");
    }

    @Test
    void aFileNameThatIsNoUtf8IsToldSoAndItsFolderHelps() throws IOException, InterruptedException {
        Kkr run = Kkr.shell(
                folder, "mkdir d; cp x $'d/m\\xf8de.txt'; \"$@\" check $'d/m\\xf8de.txt'; \"$@\" parse -q d | wc -l");

        assertThat(run.out())
                .isEqualTo(
                        "d/m\uFFFDde.txt: error: no such file: its name does not seem to be UTF-8, rename it or give the "
                                + "folder it is in\n" + parsed.lines().count() + "\n");
    }

    /** What Latin-1 calls mæde and møde looks the same as text, and may not become one file. */
    @Test
    void fileNamesInAFolderThatAreNoUtf8KeepTheirBytes() throws IOException, InterruptedException {
        Kkr run = Kkr.shell(
                folder,
                "mkdir -p $'d/\\xe5r'; for f in $'m\\xe6de' $'m\\xf8de \\xc3\\xa6' $'\\xe5r/x'; do cp x \"d/$f.txt\"; done;"
                        + " \"$@\" parse d -o out 2>&1 | grep UTF-8; \"$@\" parse -v d -o out"
                        + " 2>&1 | tail -1");

        String why = ".txt: warning: is called so here, since its name is not UTF-8: rename it\n";
        assertThat(run.out())
                .startsWith("d/m%E6de" + why + "d/m%F8de æ" + why + "d/%E5r/x" + why)
                .contains("kkr: 0 parsed, 3 up to date, 0 failed");
        assertThat(Archive.contents(folder.resolve("out")))
                .containsOnlyKeys("%E5r/x.json", "m%E6de.json", "m%F8de æ.json", "kkr-manifest.jsonl")
                .containsEntry("m%E6de.json", parsed.replace("\"file\": \"x\"", "\"file\": \"d/m%E6de.txt\""));
    }

    @Test
    void theOthersOfAListGoOnWhereANameIsNoUtf8() throws IOException, InterruptedException {
        Kkr run = Kkr.shell(
                folder,
                "cp x $'m\\xf8de'; printf 'm\\xf8de\\r\\n\\r\\nx\\r\\n' >list; \"$@\" parse -q --files-from list 2>&1");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("m\uFFFDde: error: no such file: its name does not seem to be UTF-8,")
                .endsWith(parsed);
    }

    /** In /proc, which refuses it as no other folder does; the run once tried for ever. */
    @Test
    void aFolderInWhichNoFileCanBeMadeIsToldSo() throws IOException, InterruptedException {
        Kkr run = Kkr.shell(folder, "timeout 300 \"$@\" parse -q x -o /proc");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("/proc: error: cannot be written: no file can be made there\n");
    }

    /** A link in a folder of outputs is replaced, as rsync does, and what it leads to stays. */
    @Test
    void anOutputThatIsALinkIsReplacedInAFolder() throws IOException, InterruptedException {
        Path dump = Archive.dump(folder.resolve("d/x.txt"));
        Path link = Files.createSymbolicLink(
                Files.createDirectory(folder.resolve("out")).resolve("x.json"), dump);

        assertThat(Kkr.run(folder, "parse", "-q", "d", "-o", "out").status()).isZero();

        assertThat(link).isRegularFile().content().startsWith("{");
        assertThat(Files.isSymbolicLink(link)).isFalse();
        assertThat(folder.resolve("d/x.txt")).hasContent(this.dump);
    }

    @Test
    void anOutputInAFolderKeepsItsModeToo() throws IOException, InterruptedException {
        Archive.dump(folder.resolve("d/x.txt"));

        Kkr run = Kkr.shell(
                folder,
                "umask 022; \"$@\" parse -q d -o out; stat -c %a out/x.json; chmod 600 out/x.json; "
                        + "\"$@\" parse -q --force d -o out; stat -c %a out/x.json");

        assertThat(run.out()).isEqualTo("644\n600\n");
        assertThat(Archive.contents(folder.resolve("out")))
                .containsEntry("x.json", parsed.replace("\"file\": \"x\"", "\"file\": \"d/x.txt\""));
    }
}

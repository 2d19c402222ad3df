package dk.kkr.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the Tab key does at a terminal, after {@code source <(kkr completion)}. */
@Tag("slow")
@Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
@EnabledIf("dk.kkr.process.Bash#isThere")
class CompletionProcessTest {
    @TempDir
    private static Path folder;

    /** {@code kkr} is a function that prints its arguments. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kkr par\\tref\\t                 | <parse><referat fra juni.txt>
            kkr parse arc\\t                 | <parse><archive/>
            kkr parse archive/a.txt ref\\t   | <parse><archive/a.txt><referat fra juni.txt>
            kkr parse arc\\t -o out\\t       | <parse><archive/><-o><output.json>
            kkr parse --output=out\\t        | <parse><--output=output.json>
            kkr parse --files\\t dum\\t      | <parse><--files-from><dumps.list>
            kkr parse --format nd\\t         | <parse><--format><ndjson>
            kkr check ref\\t                 | <check><referat fra juni.txt>
            kkr check --format ht\\tref\\t   | <check><--format><html><referat fra juni.txt>
            kkr repair --log ref\\t          | <repair><--log><referat fra juni.txt>
            kkr text --format ts\\tref\\t    | <text><--format><tsv><referat fra juni.txt>
            kkr completion z\\t              | <completion><zsh>
            """)
    void tabCompletesCommandsOptionsValuesAndFiles(String keys, String arguments) throws Exception {
        layOut();
        try (Bash bash = new Bash(folder, "source completion; kkr() { printf '<%s>' \"$@\"; echo; }")) {
            assertThat(bash.type(keys.replace("\\t", "\t"))).contains("\n" + arguments + "\r\n");
        }
    }

    private static void layOut() throws IOException, InterruptedException {
        if (Files.exists(folder.resolve("completion"))) {
            return;
        }
        Files.writeString(
                folder.resolve("completion"), Kkr.run(folder, "completion").out());
        for (String name : new String[] {"referat fra juni.txt", "output.json", "dumps.list", "archive/a.txt"}) {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.createFile(folder.resolve(name));
        }
    }
}

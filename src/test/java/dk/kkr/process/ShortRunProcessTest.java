package dk.kkr.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Scripts start the program once for each dump: what it has Java load counts for as much as what it does. Lambdas may
 * be there: their classes are in the archive that the start scripts name, which this run goes without.
 */
@Tag("slow")
class ShortRunProcessTest {
    @TempDir
    private Path folder;

    /** Java puts them together anew in each run, and an archive does not help: streams took a seventh of it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "nordjylland-dagsorden-2022-04-12.tika.txt",
                "nordjylland-dagsorden-2022-04-12.layout.txt",
                "syddanmark-referat-2021-11-23.raw.txt",
                "syddanmark-referat-2021-11-23.markdown.txt"
            })
    void doesWithoutStreamsComparedRecordsAndTextsPutTogetherAtRunTime(String sample)
            throws IOException, InterruptedException {
        assertThat(loadedByParsing(sample))
                .noneMatch(name -> name.startsWith("java.util.stream."))
                // What compares records, which have no equals of their own.
                .doesNotContain("java.lang.runtime.ObjectMethods")
                // What puts strings together, where the compiler has not written it out.
                .doesNotContain("java.lang.invoke.StringConcatFactory");
    }

    @Test
    void doesWithoutWhatOnlyOtherRunsNeed() throws IOException, InterruptedException {
        assertThat(loadedByParsing("syddanmark-referat-2021-11-23.raw.txt"))
                .noneMatch(name -> name.startsWith("picocli."))
                .noneMatch(name -> name.startsWith("com.ibm.icu."))
                .noneMatch(name -> name.startsWith("jdk.internal.icu."))
                .noneMatch(name -> name.startsWith("org.apache.pdfbox."))
                .noneMatch(name -> name.startsWith("org.apache.commons.logging."))
                .noneMatch(name -> name.startsWith("dk.kkr.pdf."))
                .noneMatch(name -> name.startsWith("dk.kkr.database."))
                .noneMatch(name -> name.startsWith("org.sqlite."))
                .noneMatch(name -> name.startsWith("java.sql."))
                .noneMatch(name -> name.startsWith("java.awt."))
                .doesNotContain("java.util.regex.Pattern")
                .noneMatch(name -> name.startsWith("de.siegmar."));
    }

    /** The names of the classes from the program's first one on. */
    private List<String> loadedByParsing(String sample) throws IOException, InterruptedException {
        Path log = folder.resolve("classes.log");
        String dump = Path.of("samples", sample).toAbsolutePath().toString();

        Kkr run = Kkr.runWith(List.of("-Xlog:class+load:file=" + log + ":none"), folder, "parse", "-q", dump);

        assertThat(run.status()).isZero();
        List<String> loaded = Files.readAllLines(log).stream()
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList();
        int first = loaded.indexOf("dk.kkr.cli.Main");
        return loaded.subList(first, loaded.size());
    }
}

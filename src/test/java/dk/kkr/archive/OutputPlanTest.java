package dk.kkr.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputPlanTest {
    @ParameterizedTest
    @CsvSource({
        "referat.txt,         referat.json",
        "2020/referat.TXT,    2020/referat.json",
        "2020/a.tika.txt,     2020/a.tika.json",
        "referat.md,          referat.md.json",
        "referat,             referat.json",
        "møde nr. 3.10.txt,   møde nr. 3.10.json",
        ".txt,                .txt.json",
        "a/.txt,              a/.txt.json"
    })
    void outputsAreCalledAsTheirDumps(String place, String output) throws CollisionException {
        assertThat(plan(place)).containsExactly(output);
    }

    @ParameterizedTest
    @CsvSource({
        "a.txt,         b/a.txt",
        "a.txt,         a.md",
        "a.json/b.txt,  a.md",
    })
    void differentOutputsArePlanned(String first, String second) throws CollisionException {
        assertThat(plan(first, second)).doesNotHaveDuplicates().hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "a.txt,            a.TXT",
        "a.txt,            A.txt",
        "Ærø/a.txt,        ærø/a.txt",
        "m\u00e5de.txt,    ma\u030ade.txt",
        "M\u00c5DE.txt,    ma\u030ade.txt",
        "a.txt,            a.json/b.txt",
        "A.txt,            a.JSON/b.txt",
    })
    void outputsThatSomeDiskTakesForOneAreRefused(String first, String second) {
        assertThatThrownBy(() -> plan(first, second))
                .isInstanceOf(CollisionException.class)
                .hasMessageContainingAll("'in/" + first + "'", "'in/" + second + "'");
    }

    @Test
    void theTablesOfTheWholeArchiveAreNoDumpsToOverwrite() {
        assertThatThrownBy(() -> OutputPlan.of(
                        List.of(dump("datapackage.txt")),
                        Path.of("out"),
                        List.of(".json"),
                        List.of("datapackage.json")))
                .isInstanceOf(CollisionException.class);
    }

    @Test
    void aDumpIsNotOverwrittenByTheOutputOfAnother() {
        assertThatThrownBy(() -> OutputPlan.of(
                        List.of(dump("a.txt"), dump("a.json")), Path.of("in"), List.of(".json"), List.of()))
                .isInstanceOf(CollisionException.class)
                .hasMessageContaining("overwrite");
    }

    private static List<String> plan(String... places) throws CollisionException {
        List<DumpFile> dumps = Arrays.stream(places).map(OutputPlanTest::dump).toList();
        return OutputPlan.of(dumps, Path.of("out"), List.of(".json"), List.of()).stream()
                .flatMap(planned -> planned.outputs().stream())
                .toList();
    }

    private static DumpFile dump(String place) {
        return new DumpFile("in/" + place, Optional.empty(), place);
    }
}

package dk.kkr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.model.Decision;
import dk.kkr.model.RepairedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepairCommandTest {
    private static final DumpParser<RepairedText> REPAIRED = (dump, name, options) -> new RepairedText(
            "Region Hovedstaden på møde.\n",
            List.of(new Decision(
                    1,
                    "Hoved-",
                    "staden",
                    Decision.Action.JOIN,
                    "Hovedstaden",
                    Decision.Certainty.LIKELY,
                    "both are lower case")));

    @TempDir
    private Path folder;

    private String dump = "";

    @BeforeEach
    void writeDump() throws IOException {
        dump = Files.writeString(folder.resolve("dump.txt"), "Hoved-\nstaden").toString();
    }

    @Test
    void theRepairedTextIsPrintedAsItIs() {
        assertThat(Run.repair(REPAIRED, dump)).isEqualTo(new Run(0, "Region Hovedstaden på møde.\n", ""));
    }

    @Test
    void theLogIsPrintedInsteadOfTheText() {
        assertThat(Run.repair(REPAIRED, "--log", dump).out()).isEqualTo("""
                        line\tleft\tright\taction\tresult\tcertainty\treason
                        1\tHoved-\tstaden\tjoin\tHovedstaden\tlikely\tboth are lower case
                        """);
    }

    @Test
    void aMissingFileFailsTheRun() {
        assertThat(Run.repair(REPAIRED, "none.txt"))
                .isEqualTo(new Run(1, "", "none.txt: error: no such file, check its name\n"));
    }
}

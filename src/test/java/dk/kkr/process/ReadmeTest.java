package dk.kkr.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command of the READMEs' recipes works, in a folder that has what they name. */
@Tag("slow")
class ReadmeTest {
    @TempDir
    private Path folder;

    /** Blocks of commands, but for the two that a newcomer begins with, which .ci/run does. */
    static List<String> recipes() throws IOException {
        List<String> recipes = new ArrayList<>();
        for (String readme : List.of("README.md", "README.da.md")) {
            String[] blocks = Files.readString(Path.of(readme)).split("```sh\n", -1);
            for (int i = 1; i < blocks.length; i++) {
                String block = blocks[i].substring(0, blocks[i].indexOf("```"));
                if (!block.contains("mvn ")) {
                    recipes.add(block);
                }
            }
        }
        return recipes;
    }

    @BeforeEach
    void layTheTable() throws IOException {
        ShellRecipe.copy(folder, "samples/syddanmark-referat-2021-11-23.libreoffice.pdf", "referat.pdf");
        ShellRecipe.copy(folder, "samples/syddanmark-referat-2021-11-23.tika.txt", "møde.txt");
        ShellRecipe.copy(folder, "samples/archive/midtjylland-referat-2022-04-22.txt", "dumps/2022/referat.txt");
        ShellRecipe.copy(folder, "samples/archive/midtjylland-dagsorden-2022-04-22.txt", "dumps/2022/dagsorden.txt");
    }

    @ParameterizedTest
    @MethodSource("recipes")
    void works(String recipe) throws Exception {
        ShellRecipe.assumeToolsOf(recipe);

        Kkr run = Kkr.shell(folder, ShellRecipe.PUT_ON_PATH + "set -euo pipefail\n" + recipe);

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).doesNotContain("error").doesNotContain("Try 'kkr");
    }
}

package dk.kkr.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The recipes of {@code src/cookbook/COOKBOOK.md} print what stands below them. */
@Tag("slow")
class CookbookTest {
    private static final Path COOKBOOK = Path.of("src/cookbook/COOKBOOK.md");

    @TempDir
    private Path folder;

    /** One recipe: its heading, the shell script, and what it prints. */
    record Recipe(String heading, String script, String printed) {
        @Override
        public String toString() {
            return heading;
        }
    }

    static List<Recipe> recipes() throws IOException {
        List<Recipe> recipes = new ArrayList<>();
        for (String section : Files.readString(COOKBOOK).split("\n## ", -1)) {
            if (section.contains("```sh\n")) {
                String heading = section.lines().findFirst().orElse("");
                recipes.add(new Recipe(heading, blockIn(section, "sh"), blockIn(section, "text")));
            }
        }
        return recipes;
    }

    private static String blockIn(String section, String language) {
        String opening = "```" + language + "\n";
        int from = section.indexOf(opening) + opening.length();
        return section.substring(from, section.indexOf("```", from));
    }

    @BeforeEach
    void layTheTable() throws IOException {
        ShellRecipe.copy(folder, "samples/syddanmark-referat-2021-11-23.tika.txt", "dumps/2021/referat.txt");
        ShellRecipe.copy(folder, "samples/nordjylland-dagsorden-2022-04-12.tika.txt", "dumps/2022/dagsorden.txt");
        ShellRecipe.copy(folder, "src/cookbook/referat.txt", "referater/2022-06-14.txt");
        try (Stream<Path> archive = Files.list(Path.of("samples", "archive"))) {
            for (Path dump :
                    archive.filter(file -> file.toString().endsWith(".txt")).toList()) {
                ShellRecipe.copy(folder, dump.toString(), "archive/" + dump.getFileName());
            }
        }
    }

    static List<Recipe> recipesOfSqlite() throws IOException {
        return recipes().stream()
                .filter(recipe -> recipe.script().contains("sqlite3 "))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("recipes")
    void printsWhatStandsBelowIt(Recipe recipe) throws Exception {
        assertPrints(recipe, "");
    }

    /** A database keeps its dumps in the order in which they were done, another one in each run. */
    @ParameterizedTest
    @MethodSource("recipesOfSqlite")
    void printsItWhateverTheOrderOfTheRowsIs(Recipe recipe) throws Exception {
        assertPrints(recipe, """
                sqlite3() { command sqlite3 -cmd 'PRAGMA reverse_unordered_selects = ON' "$@"; }
                """);
    }

    private void assertPrints(Recipe recipe, String preparation) throws Exception {
        ShellRecipe.assumeToolsOf(recipe.script());

        Kkr run = Kkr.shell(folder, ShellRecipe.PUT_ON_PATH + preparation + recipe.script());

        assertThat(run.out()).isEqualTo(recipe.printed());
        assertThat(run.status()).isZero();
    }
}

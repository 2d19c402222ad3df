package dk.kkr.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.text.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * No word that {@code profile} knows stands in a string literal outside it: a second list of such words drifts apart
 * from the first. What it knows is read from its own sources. Words of fewer than three letters, and
 * {@link SmallWords}, {@link ClauseWords} and {@link NounEndings}, are Danish grammar, which {@code block},
 * {@code hyphen} and {@code person} know too.
 */
class VocabularyTest {
    private static final Path SOURCES = Path.of("src/main/java/dk/kkr");
    private static final Path PROFILE = SOURCES.resolve("profile");
    private static final int SHORTEST = 3;

    /** A word of at least this length is found in compounds, too: {@code dagsordenspunkt}. */
    private static final int LONG = 7;

    /** Packages that name the output's fields and formats, and what people read; they recognise nothing by it. */
    private static final Set<String> OUTPUT = Set.of("writer", "report", "wording");

    /** Words that are English, too, and occur in texts for people; and the program's name. */
    private static final Set<String> ENGLISH_TOO = Set.of(
            "kkr",
            "mission",
            "page",
            "side",
            "pdf",
            "program",
            "error",
            "print",
            "over",
            "under",
            "deadline",
            "end",
            "deadlines",
            "procedure",
            "link",
            "links",
            "input",
            "give",
            "set",
            "max",
            "dir",
            "blank",
            "have",
            "post");

    /** Where a word must stand outside: mostly in examples for people, which are compared with nothing. */
    private static final Map<String, Set<String>> ALLOWED = Map.of(
            // The help's examples.
            "cli/CheckCommand.java",
            Set.of("referat"),
            "cli/KkrCommand.java",
            Set.of("referat"),
            "cli/ParseCommand.java",
            Set.of("dagsorden", "referat", "punkter"),
            "cli/RepairCommand.java",
            Set.of("referat"),
            "cli/TextCommand.java",
            Set.of("referat"),
            // What to do about a button's words, and the name of a section; model depends on the JDK only.
            "model/FindingCode.java",
            Set.of("vis", "bilag", "indstilling"),
            // An example of an item's heading, for somebody whose dump has none.
            "agenda/items/Parts.java",
            Set.of("dagsorden", "godkendelse"),
            // Prepositions, conjunctions and a prefix that decide hyphens.
            "hyphen/DefiniteFormRule.java",
            Set.of("hos", "uden", "mod"),
            "hyphen/Conjunctions.java",
            Set.of("henholdsvis", "hhv"));

    @Test
    void aWordThatProfileKnowsStandsInNoLiteralOutsideIt() {
        Set<String> known = known();
        List<String> found = new ArrayList<>();
        for (Path file : StringLiterals.sourcesIn(SOURCES)) {
            String name = nameOf(file);
            if (!file.startsWith(PROFILE) && !OUTPUT.contains(name.substring(0, Math.max(0, name.indexOf('/'))))) {
                Set<String> allowed = ALLOWED.getOrDefault(name, Set.of());
                for (StringLiterals.Literal literal : StringLiterals.of(file).all()) {
                    for (String word : in(literal.text(), known)) {
                        if (!allowed.contains(word)) {
                            found.add(name + ":" + literal.line() + ": " + word);
                        }
                    }
                }
            }
        }
        assertThat(found).as("words for profile").isEmpty();
    }

    @Test
    void whatIsAllowedIsNeeded() {
        Set<String> known = known();
        ALLOWED.forEach((name, allowed) -> {
            Set<String> found = new TreeSet<>();
            StringLiterals.of(SOURCES.resolve(name)).all().forEach(literal -> found.addAll(in(literal.text(), known)));
            assertThat(found).as(name).containsAll(allowed);
        });
    }

    @Test
    void theWordsOfSectionsCoversAttendanceAndDocumentsAreKnown() {
        assertThat(known())
                .contains("baggrund", "indstilling", "dato", "sted", "afbud", "deltagere")
                .contains("dagsorden", "referat", "indholdsfortegnelse", "stedfortræder", "navn");
    }

    @Test
    void literalsAreFoundAndCommentsAreNot() {
        String source =
                "// \"a\"\n/** \"b\" */ String c = \"c \\\"d\\u00e6 e\"; char q = '\"'; String t = \"\"\"\n f \"\"\";";
        assertThat(new StringLiterals(source).all())
                .containsExactly(new StringLiterals.Literal("c  d  e", 2), new StringLiterals.Literal("\n f ", 2));
    }

    @Test
    void aCompoundIsFoundByItsLongWord() {
        assertThat(in("'Dagsordenspunkter'", Set.of("dagsorden"))).containsExactly("dagsordenspunkter");
        assertThat(in("'Bilagene'", Set.of("bilag"))).isEmpty();
    }

    private static Set<String> known() {
        Set<String> known = new TreeSet<>();
        for (Path file : StringLiterals.sourcesIn(PROFILE)) {
            known.addAll(wordsOf(file));
        }
        known.removeAll(wordsOf(PROFILE.resolve("SmallWords.java")));
        known.removeAll(wordsOf(PROFILE.resolve("ClauseWords.java")));
        known.removeAll(wordsOf(PROFILE.resolve("NounEndings.java")));
        known.removeAll(ENGLISH_TOO);
        return known;
    }

    private static Set<String> wordsOf(Path file) {
        Set<String> words = new TreeSet<>();
        StringLiterals.of(file).all().forEach(literal -> words.addAll(wordsOf(literal.text())));
        return words;
    }

    private static Set<String> wordsOf(String literal) {
        Set<String> words = new TreeSet<>();
        for (String word : Words.ofLetters(literal.toLowerCase(Locale.ROOT))) {
            if (word.length() >= SHORTEST) {
                words.add(word);
            }
        }
        return words;
    }

    /** The words of a literal that are known, or have a known one in them. */
    private static Set<String> in(String literal, Set<String> known) {
        Set<String> found = wordsOf(literal);
        found.removeIf(word -> !known.contains(word)
                && known.stream().noneMatch(each -> each.length() >= LONG && word.contains(each)));
        return found;
    }

    private static String nameOf(Path file) {
        return SOURCES.relativize(file).toString().replace('\\', '/');
    }
}

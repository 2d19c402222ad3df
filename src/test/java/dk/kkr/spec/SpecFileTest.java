package dk.kkr.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpecFileTest {
    private static final String FILE = """
            # A rule
            # and more about it

            === word
            ␣one\\u00AD
            .
            two
            ===

            ! known gap: not yet
            ===
            three
            .
            ===
            """;

    @Test
    void aCaseHasItsHeadingOptionsInputAndOutput() {
        SpecCase first = SpecFile.parse("a.txt", FILE).get(0);

        assertThat(first.place()).isEqualTo("a.txt:4");
        assertThat(first.has("word")).isTrue();
        assertThat(first.input()).containsExactly(" one\u00AD");
        assertThat(first.expected()).containsExactly("two");
        assertThat(first).hasToString("A rule: one\u00AD");
    }

    @Test
    void aKnownGapMustStillBeThere() throws Exception {
        SpecCase gap = SpecFile.parse("a.txt", FILE).get(1);

        gap.check(each -> List.of("something else"));
        assertThatThrownBy(() -> gap.check(each -> List.of()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("a.txt:11");
    }

    @Test
    void aCaseHasItsRulesOriginOrItsOwn() {
        List<SpecCase> cases = SpecFile.parse("a.txt", """
                # A rule
                ! real

                ===
                one
                .
                ===

                ! made up
                ===
                two
                .
                ===

                ===
                three
                .
                ===

                # Another

                ! extractor
                ===
                four
                .
                ===

                ===
                five
                .
                ===
                """);

        assertThat(cases)
                .extracting(SpecCase::origin)
                .containsExactly(
                        Optional.of(Origin.REAL),
                        Optional.of(Origin.MADE_UP),
                        Optional.of(Origin.REAL),
                        Optional.of(Origin.EXTRACTOR),
                        Optional.empty());
    }

    @Test
    void everyCaseSaysWhereItsFormComesFrom() {
        List<SpecCase> unmarked = SpecFile.ALL.stream()
                .flatMap(file -> SpecFile.read(file).stream())
                .filter(each -> each.origin().isEmpty())
                .toList();

        assertThat(unmarked).extracting(SpecCase::place).isEmpty();
    }

    @Test
    void aFillerLineStandsForMany() {
        SpecCase each = SpecFile.parse("a.txt", "===\n…2\n␌…1.\n…x\nog …2\n.\n(page) …2\n===\n")
                .get(0);

        assertThat(each.input())
                .containsExactly("Sagen blev drøftet", "Planen er ny", "\fRuterne er lange.", "…x", "og …2");
        assertThat(each.expected()).containsExactly("(page) Sagen blev drøftet", "Planen er ny");
    }

    @Test
    void fillerOfAFormHasAnotherNameEachTime() {
        SpecCase each = SpecFile.parse("a.txt", "===\n…2 Vejen i / * og *.\n…1 *\n.\n…2 Det samme.\n===\n")
                .get(0);

        assertThat(each.input())
                .containsExactly("Vejen i", "Askeby og Askebæk.", "Vejen i", "Askehøj og Askeholm.", "Askelund");
        assertThat(each.expected()).containsExactly("Det samme.", "Det samme.");
    }

    @Test
    void noFillerLineComesTwice() {
        SpecCase each = SpecFile.parse("a.txt", "===\n…42\n…96 *\n.\n===\n").get(0);

        assertThat(each.input()).hasSize(138).doesNotHaveDuplicates();
        assertThatThrownBy(() -> SpecFile.parse("a.txt", "===\n…43\n.\n===\n"))
                .hasMessage("a case needs more filler than Filler has");
        assertThatThrownBy(() -> SpecFile.parse("a.txt", "===\n…97 *\n.\n===\n"))
                .hasMessage("a case needs more filler than Filler has");
    }

    @Test
    void aCaseWithoutItsDotIsRefused() {
        assertThatThrownBy(() -> SpecFile.parse("a.txt", "===\none\n===\n")).hasMessageContaining("a.txt:4");
    }

    @Test
    void whatStandsBetweenCasesIsAHeadingOrNothing() {
        assertThatThrownBy(() -> SpecFile.parse("a.txt", "one\n")).hasMessageContaining("a.txt:1");
    }
}

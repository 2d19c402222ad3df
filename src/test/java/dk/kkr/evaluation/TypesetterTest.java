package dk.kkr.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TypesetterTest {
    @Test
    void breaksAWordWhereItMayBeBroken() {
        TypesetText text = set(12, "den nye kommuneplan");
        assertThat(text.lines()).containsExactly("den nye kom-", "muneplan");
        assertThat(text.lineEnds())
                .containsExactly(new LineEnd("nye", "kom-", "muneplan", BreakKind.SOFT, "kommuneplan"));
    }

    @Test
    void breaksAWordTwice() {
        assertThat(set(5, "kommuneplan").lineEnds())
                .containsExactly(
                        new LineEnd("", "kom-", "mune-", BreakKind.SOFT, "kommune-"),
                        new LineEnd("", "kommune-", "plan", BreakKind.SOFT, "kommuneplan"));
    }

    @Test
    void breaksAfterAHyphenOfTheWordsOwn() {
        assertThat(set(9, "alle VIP-folk").lineEnds())
                .containsExactly(new LineEnd("alle", "VIP-", "folk", BreakKind.HARD, "VIP-folk"));
    }

    @Test
    void breaksAfterASuspendedHyphen() {
        assertThat(set(9, "vej- og stipuljen").lineEnds()).isEmpty();
        assertThat(set(4, "vej- og sti").lineEnds())
                .containsExactly(new LineEnd("", "vej-", "og", BreakKind.SUSPENDED, "vej- og"));
    }

    @Test
    void breaksAfterAHyphenThatStandsForADash() {
        assertThat(set(7, "kl. 8 - 9").lineEnds())
                .containsExactly(new LineEnd("", "8 -", "9", BreakKind.DASH, "8 - 9"));
    }

    @Test
    void breaksAnAddressAtItsOwnCharactersOnly() {
        TypesetText text = set(26, "se https://moede.example/planer/maj-og-juni-og-august-og-oktober");
        assertThat(text.lines())
                .containsExactly("se https://moede.example/", "planer/maj-og-juni-og-", "august-og-oktober");
        assertThat(text.lineEnds()).extracting(LineEnd::kind).containsExactly(BreakKind.HARD);
    }

    @Test
    void breaksCompoundsBetweenTheirParts() {
        assertThat(set(9, "ungdom ungdomsalder alder").lines())
                .containsExactly("ungdom", "ungdoms-", "alder al-", "der");
    }

    private static TypesetText set(int width, String paragraph) {
        CleanText text = new CleanText("test", List.of(paragraph));
        return new Typesetter(text).set(new Setting(Measure.CHARACTERS, width, false));
    }
}

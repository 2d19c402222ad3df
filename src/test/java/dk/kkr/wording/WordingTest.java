package dk.kkr.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.model.FindingCode;
import dk.kkr.model.Resolution.Result;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In a locale with other digits and another idea of capital letters. */
class WordingTest {
    private static final Wording DANISH = new Wording(Language.DANISH);
    private static final Wording ENGLISH = new Wording(Language.ENGLISH);

    private final Locale machine = Locale.getDefault();

    @BeforeEach
    void elsewhere() {
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    }

    @AfterEach
    void home() {
        Locale.setDefault(machine);
    }

    @Test
    void datesAndTimes() {
        LocalDate day = LocalDate.of(2020, 6, 9);

        assertThat(DANISH.date(day)).isEqualTo("9. juni 2020");
        assertThat(ENGLISH.date(day)).isEqualTo("9 June 2020");
        assertThat(DANISH.time(LocalTime.of(9, 5))).isEqualTo("kl. 9.05");
        assertThat(ENGLISH.time(LocalTime.of(13, 30))).isEqualTo("13:30");
    }

    @Test
    void numbersAndPlurals() {
        assertThat(DANISH.count(1, Counted.LINE)).isEqualTo("1 linje");
        assertThat(DANISH.count(0, Counted.WARNING)).isEqualTo("0 advarsler");
        assertThat(DANISH.count(12_345, Counted.LINE)).isEqualTo("12.345 linjer");
        assertThat(ENGLISH.count(12_345, Counted.PAGE)).isEqualTo("12,345 pages");
    }

    @Test
    void valuesWithinALineAndAtItsBeginning() {
        assertThat(DANISH.say(DecisionPhrases.of(Result.ADOPTED_AMENDED))).isEqualTo("vedtaget med ændringer");
        assertThat(ENGLISH.begin(DecisionPhrases.of(Result.ADOPTED_AMENDED))).isEqualTo("Adopted with amendments");
        assertThat(Wording.capitalized("ændring i sagen")).isEqualTo("Ændring i sagen");
        assertThat(Wording.capitalized("")).isEmpty();
    }

    @Test
    void findings() {
        assertThat(DANISH.meaning(FindingCode.MEETING_CANCELLED)).isEqualTo("mødet er aflyst ifølge forsiden");
        assertThat(ENGLISH.meaning(FindingCode.MEETING_CANCELLED)).isEqualTo(FindingCode.MEETING_CANCELLED.meaning());
        assertThat(ENGLISH.advice(FindingCode.MEETING_CANCELLED)).isEqualTo(FindingCode.MEETING_CANCELLED.advice());
    }
}

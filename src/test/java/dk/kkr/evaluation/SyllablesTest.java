package dk.kkr.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTest {
    @ParameterizedTest
    @CsvSource({
        "kommune, kom-mu-ne",
        "minister, mi-ni-ster",
        "Regionsråd, Re-gions-råd",
        "struktur, struk-tur",
        "finger, fin-ger",
        "over, over",
        "opgave, op-ga-ve",
        "skt, skt",
    })
    void breaksBeforeTheLastConsonant(String word, String broken) {
        StringBuilder text = new StringBuilder(word);
        Syllables.breaksIn(word).stream().sorted(Comparator.reverseOrder()).forEach(at -> text.insert(at, "-"));
        assertThat(text).hasToString(broken);
    }
}

package dk.kkr.input;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.line.Characters;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {
    /** What the bytes of a line tell is what its characters would. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der blev orienteret om status for arbejdet",
                "ÆØÅ æøå éü ÿ À",
                "– ”Mål” • ‘ja’ … ‧",
                "CO₂ og 5 € ➢",
                "3.1. Økonomi ........ 12",
                "Navn\tParti\tKommune",
                "| **Navn** | #1 | _x_ |",
                "Kl. 9:30-11",
                "Kommune- ",
                "Side 7 ",
                "  Rykket ind ",
                "\tEfter en tab",
                " \t Efter begge\t",
                "\fEfter et sideskift",
                "Før\fefter",
                "To  blanke",
                "Med\u00A0fast blank og blødt\u00ADdelt ord-",
                "pÃ¥ Ã…",
                "   ",
                "\t",
                "x",
                "é"
            })
    void ofBytesAreThoseOfTheText(String line) throws Exception {
        SplitText split = LineSplitter.split((line + "\nog mere").getBytes(StandardCharsets.UTF_8));

        assertThat(split.characters().size()).isEqualTo(split.lines().size());
        for (int i = 0; i < split.lines().size(); i++) {
            assertThat(split.characters().get(i))
                    .isEqualTo(Characters.of(split.lines().get(i)));
        }
    }
}

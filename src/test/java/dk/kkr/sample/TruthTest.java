package dk.kkr.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every dialect of a meeting gives the meeting that was typeset. */
class TruthTest {
    static List<Sample> samples() {
        return Sample.ofAllKinds();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void factsAreThoseOfTheMeeting(Sample sample) throws Exception {
        assertThat(Truth.of(sample.parse()).facts()).isEqualTo(Truth.of(sample).facts());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void participantsAreThoseOfTheMeeting(Sample sample) throws Exception {
        assertThat(Truth.of(sample.parse()).participants())
                .isEqualTo(Truth.of(sample).participants());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void contentsAreThoseOfTheMeeting(Sample sample) throws Exception {
        assertThat(Truth.of(sample.parse()).contents())
                .isEqualTo(Truth.of(sample).contents());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void itemsAndSectionsAreThoseOfTheMeeting(Sample sample) throws Exception {
        assertThat(Truth.of(sample.parse()).outline())
                .isEqualTo(Truth.of(sample).outline());
    }

    /** Word by word, with the allowances of {@link Words}. */
    @ParameterizedTest
    @MethodSource("samples")
    void textsAreThoseOfTheMeeting(Sample sample) throws Exception {
        List<String> expected = Truth.of(sample).texts();
        List<String> actual = Truth.of(sample.parse()).texts();
        Words words = new Words(sample.dialect());

        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            boolean table = expected.get(i).indexOf('\t') >= 0;
            assertThat(words.of(actual.get(i), table))
                    .as("section %d of %s", i, sample)
                    .isEqualTo(words.of(expected.get(i), table));
        }
    }
}

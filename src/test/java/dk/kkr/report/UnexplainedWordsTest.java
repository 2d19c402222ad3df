package dk.kkr.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.MeetingParser;
import dk.kkr.invariant.Effort;
import dk.kkr.invariant.Mutation;
import dk.kkr.invariant.TokenSoup;
import dk.kkr.model.CheckedDump;
import dk.kkr.model.UnusableDumpException;
import dk.kkr.sample.Sample;
import dk.kkr.spec.SpecCase;
import dk.kkr.spec.SpecDump;
import dk.kkr.spec.SpecFile;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code kkr check} can explain every word, in intact documents and in broken ones. */
@Tag("slow")
class UnexplainedWordsTest {
    private static final int SEEDS = 5;
    private static final int SOUPS = 500;

    static Stream<SpecCase> specCases() {
        return SpecFile.OF_DUMPS.stream().flatMap(file -> SpecFile.read(file).stream());
    }

    @ParameterizedTest
    @MethodSource("specCases")
    void thereAreNoneInASpecCase(SpecCase each) {
        assertExplained(each.place(), each.text());
        assertExplained(each.place() + " below a heading", SpecDump.belowHeading(each));
    }

    @ParameterizedTest
    @EnumSource
    void thereAreNoneInABrokenSample(Mutation mutation) {
        for (Sample sample : Sample.all()) {
            for (int seed = 0; seed < SEEDS * Effort.factor(); seed++) {
                assertExplained(sample + ", " + mutation + ", seed " + seed, mutation.apply(sample.text(), seed));
            }
        }
    }

    @Test
    void thereAreNoneInTokensInAnyOrder() {
        for (int seed = 0; seed < SOUPS * Effort.factor(); seed++) {
            assertExplained("token soup, seed " + seed, TokenSoup.of(seed));
        }
    }

    private static void assertExplained(String name, String text) {
        try {
            CheckedDump dump = new MeetingParser().check(text.getBytes(StandardCharsets.UTF_8), "dump");
            assertThat(Summary.of(dump).words().unexplained()).as(name).isZero();
        } catch (UnusableDumpException e) {
            // There is nothing to explain.
        }
    }
}

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
import java.util.Set;
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

    /** Rules whose cases must have no agenda item. */
    private static final Set<String> WITHOUT_ITEMS = Set.of(
            "Running text: even a dump without agenda items has it",
            "Items: no trap in enclosures, years, times and amounts where the items' numbers are lost");

    static Stream<SpecCase> specCases() {
        return SpecFile.OF_DUMPS.stream().flatMap(file -> SpecFile.read(file).stream());
    }

    /** The cases that are documents; those of the page stage are pages. */
    static Stream<SpecCase> documents() {
        return specCases()
                .filter(each -> !each.file().equals("furniture.txt") && !WITHOUT_ITEMS.contains(each.heading()));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void thereAreNoneInADocument(SpecCase each) throws UnusableDumpException {
        assertExplained(each.place(), SpecDump.of(each));
    }

    @ParameterizedTest
    @MethodSource("specCases")
    void thereAreNoneBelowAHeading(SpecCase each) throws UnusableDumpException {
        assertExplained(each.place(), SpecDump.belowHeading(each));
    }

    @ParameterizedTest
    @EnumSource
    void thereAreNoneInABrokenSample(Mutation mutation) throws UnusableDumpException {
        for (Sample sample : Sample.all()) {
            for (int seed = 0; seed < SEEDS * Effort.factor(); seed++) {
                assertExplained(sample + ", " + mutation + ", seed " + seed, mutation.apply(sample.text(), seed));
            }
        }
    }

    @Test
    void thereAreNoneInTokensInAnyOrder() {
        int explained = 0;
        for (int seed = 0; seed < SOUPS * Effort.factor(); seed++) {
            explained += isExplained("token soup, seed " + seed, TokenSoup.of(seed)) ? 1 : 0;
        }
        assertThat(explained).as("soups that have an agenda item").isGreaterThan(SOUPS / 2);
    }

    /** Whether the tokens have an agenda item, without which there is nothing to explain. */
    private static boolean isExplained(String name, String text) {
        try {
            assertExplained(name, text);
            return true;
        } catch (UnusableDumpException e) {
            assertThat(e).as(name).hasMessageStartingWith("has no agenda item");
            return false;
        }
    }

    /** @throws UnusableDumpException where there is no agenda item, which no sample and no case loses */
    private static void assertExplained(String name, String text) throws UnusableDumpException {
        CheckedDump dump = new MeetingParser().check(text.getBytes(StandardCharsets.UTF_8), "dump");
        assertThat(Summary.of(dump).words().unexplained()).as(name).isZero();
    }
}

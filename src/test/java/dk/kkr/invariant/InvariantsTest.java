package dk.kkr.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.sample.Sample;
import dk.kkr.spec.SpecCase;
import dk.kkr.spec.SpecDump;
import dk.kkr.spec.SpecFile;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The invariants hold of every sample, of every spec case, and of what is left when these are broken. */
@Tag("slow")
class InvariantsTest {
    private static final int SEEDS = 5;
    private static final int SOUPS = 1_000;

    /** A prime, so that the cuts fall on lines of every kind. */
    private static final int LINES_PER_CUT = 37;

    static List<Sample> samples() {
        return Sample.all();
    }

    static Stream<SpecCase> specCases() {
        return SpecFile.OF_DUMPS.stream().flatMap(file -> SpecFile.read(file).stream());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void holdOfASample(Sample sample) {
        assertThat(Invariants.check(sample.toString(), sample.bytes())).isTrue();
        Invariants.checkWithResiduesFixed(sample + ", residues fixed", sample.text());
    }

    /** As pdftotext writes it, so that there are words whose hyphen is restored. */
    @ParameterizedTest
    @MethodSource("samples")
    void holdOfASampleWhoseLineEndHyphensAreLost(Sample sample) {
        String lost = sample.text().replaceAll("-\\s*\n\\s*([^\\s–-]+)[ ]", "$1\n");

        Invariants.check(sample + ", hyphens lost", lost);
        Invariants.checkWithResiduesFixed(sample + ", hyphens lost, residues fixed", lost);
    }

    @ParameterizedTest
    @MethodSource("specCases")
    void holdOfASpecCase(SpecCase each) {
        Invariants.check(each.place(), each.text());
        Invariants.check(each.place() + " below a heading", SpecDump.belowHeading(each));
    }

    @ParameterizedTest
    @EnumSource
    void holdOfASampleWithChangedLines(Mutation mutation) {
        for (Sample sample : Sample.all()) {
            String text = sample.text();
            for (int seed = 0; seed < SEEDS * Effort.factor(); seed++) {
                String name = sample + ", " + mutation + ", seed " + seed;
                String broken = mutation.apply(text, seed);
                Invariants.check(name, broken);
                Invariants.checkWithResiduesFixed(name + ", residues fixed", broken);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void holdOfTwoSamplesSpliced(Sample sample) {
        List<Sample> all = Sample.all();
        for (int seed = 0; seed < SEEDS * Effort.factor(); seed++) {
            Random random = new Random(seed);
            Sample other = all.get(random.nextInt(all.size()));
            String head = beginning(sample.text(), random);
            String tail = other.text().substring(beginning(other.text(), random).length());
            Invariants.check(sample + " and " + other + ", seed " + seed, head + tail);
        }
    }

    private static String beginning(String text, Random random) {
        return text.substring(0, random.nextInt(text.length()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void holdOfEveryBeginningAndEnd(Sample sample) {
        String text = sample.text();
        int[] starts = lineStarts(text);
        int step = Math.max(1, LINES_PER_CUT / Effort.factor());
        for (int i = 0; i < starts.length; i += step) {
            int cut = Math.min(text.length(), starts[i] + i % LINES_PER_CUT);
            Invariants.check(sample + " up to character " + cut, text.substring(0, cut));
            Invariants.check(sample + " from character " + cut, text.substring(cut));
        }
    }

    @Test
    void holdOfTokensInAnyOrder() {
        int parsed = 0;
        for (int seed = 0; seed < SOUPS * Effort.factor(); seed++) {
            parsed += Invariants.check("token soup, seed " + seed, TokenSoup.of(seed)) ? 1 : 0;
        }
        assertThat(parsed).as("soups that have an agenda item").isGreaterThan(SOUPS / 2);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[text.length()];
        int count = 0;
        for (int at = 0; at >= 0; at = text.indexOf('\n', at + 1)) {
            starts[count++] = at;
        }
        return Arrays.copyOf(starts, count);
    }
}

package dk.kkr;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.model.UnusableDumpException;
import dk.kkr.sample.Sample;
import dk.kkr.spec.SpecCase;
import dk.kkr.spec.SpecFile;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** PDFs with bytes changed, or cut off: they are read or refused, and nothing else happens. */
@Tag("slow")
class BrokenPdfTest {
    private static final int SEEDS = 40;
    private static final int MOST_CHANGES = 30;

    static List<SpecCase> cases() {
        return SpecFile.read("pdf.txt");
    }

    static List<Sample> samples() {
        return Sample.pdfs();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aDrawnOneIsReadOrRefused(SpecCase each) {
        check(each.place(), DrawnPdf.of(each.input()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleIsReadOrRefused(Sample sample) {
        check(sample.toString(), sample.bytes());
    }

    private static void check(String name, byte[] pdf) {
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            byte[] broken = seed % 4 == 0 ? Arrays.copyOf(pdf, random.nextInt(pdf.length)) : pdf.clone();
            for (int change = random.nextInt(MOST_CHANGES); change >= 0 && broken.length > 0; change--) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt();
            }
            try {
                assertThat(new MeetingParser().parse(broken, name).items())
                        .as(name + ", seed " + seed)
                        .isNotNull();
            } catch (UnusableDumpException e) {
                assertThat(e.getMessage()).as(name + ", seed " + seed).isNotBlank();
            }
        }
    }
}

package dk.kkr.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.MeetingParser;
import dk.kkr.model.UnusableDumpException;
import dk.kkr.sample.Sample;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A dump that lost lines at either end is parsed, or refused with the one error that it has no agenda item.
 * {@link InvariantsTest} cuts within lines, too, but lets every refusal pass.
 */
@Tag("slow")
class CutSamplesTest {
    private static final int LINES_PER_CUT = 19;

    static List<Sample> samples() {
        return Sample.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyBeginningAndEndIsParsedOrHasNoItem(Sample sample) {
        List<String> lines = List.of(sample.text().split("\n", -1));
        int step = Math.max(1, LINES_PER_CUT / Effort.factor());
        for (int cut = 1; cut < lines.size(); cut += step) {
            List<String> beginning = lines.subList(0, cut);
            boolean parsed = check(sample + " up to line " + cut, beginning);
            boolean hasCase = beginning.stream().anyMatch(line -> line.strip().startsWith("SAG-"));
            assertThat(parsed || !hasCase)
                    .as("%s up to line %d has a case, and so an item", sample, cut)
                    .isTrue();
            check(sample + " from line " + (cut + 1), lines.subList(cut, lines.size()));
        }
    }

    private static boolean check(String name, List<String> lines) {
        String text = String.join("\n", lines);
        boolean parsed = Invariants.check(name, text);
        if (!parsed) {
            assertThat(refusalOf(text)).as(name).containsAnyOf("has no agenda item", "is empty");
        }
        return parsed;
    }

    private static String refusalOf(String text) {
        try {
            new MeetingParser().parse(text.getBytes(StandardCharsets.UTF_8), "dump");
            return "";
        } catch (UnusableDumpException e) {
            return String.valueOf(e.getMessage());
        }
    }
}

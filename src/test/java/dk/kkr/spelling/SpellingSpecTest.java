package dk.kkr.spelling;

import dk.kkr.input.DumpReader;
import dk.kkr.input.SourceText;
import dk.kkr.model.UnusableDumpException;
import dk.kkr.spec.SpecCase;
import dk.kkr.spec.SpecFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code spec/spelling.txt}: lines in, the lines as they are read, then the findings. */
class SpellingSpecTest {
    static List<SpecCase> cases() {
        return SpecFile.read("spelling.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void comesOut(SpecCase each) throws Exception {
        each.check(SpellingSpecTest::produce);
    }

    private static List<String> produce(SpecCase each) throws UnusableDumpException {
        byte[] bytes = String.join("\n", each.input()).getBytes(StandardCharsets.UTF_8);
        SourceText text = Spelling.mend(new DumpReader(Optional.empty()).read(bytes, "spec"));
        List<String> lines = new ArrayList<>();
        lines.addAll(text.lines());
        text.findings()
                .forEach(finding -> lines.add(finding.line() + ": " + finding.code() + ": " + finding.message()));
        return lines;
    }
}

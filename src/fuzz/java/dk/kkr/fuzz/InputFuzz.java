package dk.kkr.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dk.kkr.input.DumpReader;
import dk.kkr.input.SourceLine;
import dk.kkr.input.SourceText;
import dk.kkr.model.UnusableDumpException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.provider.MethodSource;

/** The input stage: it refuses the bytes, or its lines are such as the stages behind it rely on. */
class InputFuzz {
    @DictionaryFile(resourcePath = "format.dict")
    @MethodSource("dk.kkr.fuzz.Seeds#bytes")
    @FuzzTest
    void linesAreNumberedAndNormalised(byte[] dump) {
        try {
            SourceText text = new DumpReader(Optional.empty()).read(dump, "dump");
            checkLines(text);
            assertThat(linesOf(readAgain(text))).isEqualTo(linesOf(text));
        } catch (UnusableDumpException e) {
            assertThat(e.getMessage()).isNotBlank();
            assertThat(e.line()).isNotNegative();
        }
    }

    private static void checkLines(SourceText text) {
        for (int i = 0; i < text.lines().size(); i++) {
            SourceLine line = text.lines().get(i);
            assertThat(line.number()).isEqualTo(i + 1);
            assertThat(line.text()).doesNotContain("\n", "\r");
            assertThat(Normalizer.isNormalized(line.text(), Normalizer.Form.NFC))
                    .as("line %d is NFC", line.number())
                    .isTrue();
        }
    }

    /** What was normalised once stays as it is. */
    private static SourceText readAgain(SourceText text) throws UnusableDumpException {
        byte[] bytes = linesOf(text).getBytes(StandardCharsets.UTF_8);
        return new DumpReader(Optional.of(StandardCharsets.UTF_8)).read(bytes, "dump");
    }

    private static String linesOf(SourceText text) {
        return text.lines().stream().map(line -> line.text() + "\n").collect(Collectors.joining());
    }
}

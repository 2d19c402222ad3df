package dk.kkr.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dk.kkr.input.DumpReader;
import dk.kkr.input.SourceText;
import dk.kkr.model.UnusableDumpException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import org.junit.jupiter.params.provider.MethodSource;

/** The input stage: it refuses the bytes, or its lines are what later stages rely on. */
class InputFuzz {
    @DictionaryFile(resourcePath = "format.dict")
    @MethodSource("dk.kkr.fuzz.Seeds#bytes")
    @FuzzTest
    void linesAreNormalised(byte[] dump) {
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
        for (String line : text.lines()) {
            assertThat(line).doesNotContain("\n", "\r");
            assertThat(Normalizer.isNormalized(line, Normalizer.Form.NFC))
                    .as("'%s' is NFC", line)
                    .isTrue();
        }
    }

    /** Normalising twice changes nothing. */
    private static SourceText readAgain(SourceText text) throws UnusableDumpException {
        byte[] bytes = linesOf(text).getBytes(StandardCharsets.UTF_8);
        return new DumpReader(Optional.of(StandardCharsets.UTF_8)).read(bytes, "dump");
    }

    private static String linesOf(SourceText text) {
        return String.join("\n", text.lines()) + "\n";
    }
}

package dk.kkr.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.model.FindingCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DanishCatalogueTest {
    private static final Path FILE =
            Path.of("src/main/resources/dk/kkr/wording").resolve(DanishCatalogue.RESOURCE);

    @Test
    void hasEveryFindingOnceAndInTheOrderOfTheEnglishCatalogue() throws IOException {
        List<String> keys = Files.readAllLines(FILE).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf(" = ")))
                .toList();

        assertThat(keys)
                .containsExactlyElementsOf(Arrays.stream(FindingCode.values())
                        .flatMap(code -> Stream.of(code + ".meaning", code + ".advice"))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void aMeaningGoesOnInASentenceAndAnAdviceIsOne(FindingCode code) {
        Wording danish = new Wording(Language.DANISH);

        assertThat(danish.meaning(code)).isNotEqualTo(code.meaning()).doesNotEndWith(".");
        assertThat(danish.advice(code)).endsWith(".").isEqualTo(Wording.capitalized(danish.advice(code)));
    }
}
